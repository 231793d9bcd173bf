/**
 * What a room says of itself to those who guard and show it: its addresses with who may,
 * and its links.
 */
@NamedInterface("door")
@NullMarked
package org.meetingdossier.account.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

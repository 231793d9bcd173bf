/**
 * What readers get and are told of: editions, the keys of what is made of them,
 * publications and withdrawals.
 */
@NamedInterface("edition")
@NullMarked
package org.meetingdossier.dossier.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

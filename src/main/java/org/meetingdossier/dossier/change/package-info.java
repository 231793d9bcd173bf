/**
 * How one dossier is made from another: the next meeting from the last, an older part put
 * back, an element moved elsewhere.
 */
@NamedInterface("change")
@NullMarked
package org.meetingdossier.dossier.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The way of a revision to its readers: review, approval, what stands in the way, a
 * publication now or later. Apart from the dossier itself because it changes with the
 * rules of an office, not with what a dossier is.
 */
@NamedInterface("publishing")
@NullMarked
package org.meetingdossier.dossier.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The bundle for the plane: an edition with all that it cites, to be read from a disk and
 * checked there.
 */
@NullMarked
package org.meetingdossier.output.bundle;

import org.jspecify.annotations.NullMarked;

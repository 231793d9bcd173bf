/**
 * Tells headings, labels and leads from text, by all signs of a letter together.
 */
@NullMarked
package org.meetingdossier.intake.stage.outline;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the parts of a meeting, and which topics they take.
 */
@NullMarked
package org.meetingdossier.intake.stage.program;

import org.jspecify.annotations.NullMarked;

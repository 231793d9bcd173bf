/**
 * Reads a letter into a proposal, stage by stage: each stage is a pure function that says
 * what it reads and what it gives.
 */
@NullMarked
package org.meetingdossier.intake.stage;

import org.jspecify.annotations.NullMarked;

/**
 * Reads who meets, where and when, from what stands before the topics.
 */
@NullMarked
package org.meetingdossier.intake.stage.meeting;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the topics, with their background and the Dutch position.
 */
@NullMarked
package org.meetingdossier.intake.stage.topic;

import org.jspecify.annotations.NullMarked;

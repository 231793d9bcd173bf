/**
 * What the words of a letter name, wherever they stand: days, bodies that meet,
 * gatherings, meetings, sentences.
 */
@NullMarked
package org.meetingdossier.intake.stage.words;

import org.jspecify.annotations.NullMarked;

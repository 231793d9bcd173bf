/**
 * The paragraphs of a proposal while a letter is read, in the words that a dossier keeps.
 */
@NullMarked
package org.meetingdossier.intake.stage.piece;

import org.jspecify.annotations.NullMarked;

/**
 * The letter to parliament that a dossier is, whatever it is written on.
 */
@NullMarked
package org.meetingdossier.output.letter;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the parts of a Word file as they are seen.
 */
@NullMarked
package org.meetingdossier.letter.word;

import org.jspecify.annotations.NullMarked;

/**
 * A sentence that somebody refers to: in which words it stood, and what became of it
 * since.
 */
@NullMarked
package org.meetingdossier.reading.sentence;

import org.jspecify.annotations.NullMarked;

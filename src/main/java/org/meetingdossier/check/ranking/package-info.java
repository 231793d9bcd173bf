/**
 * Which of many papers the words around a citation fit: a statement is read once, and
 * each paper of the register is scored against it.
 * <p>
 * Words count by how few papers have them; days, bodies and people count as words of
 * their own kind. The weights were learnt from labelled sentences and from the same
 * sentences under other numbers; they stand in a table beside this package.
 */
@NullMarked
package org.meetingdossier.check.ranking;

import org.jspecify.annotations.NullMarked;

/**
 * Whether a citing sentence and the register say the same of a paper. Plain Java without
 * Spring or a database.
 * <p>
 * A false alarm is the worst error, so what can be read in two ways is read in the way
 * that fits, and what cannot be told is not comparable. A kind differs only where the
 * citation stands at the words for the paper, or where the sentence tells what stands in
 * it. Fewer names than signed are no difference, nor is a spelling one letter away. A
 * letter and what it brings are one paper, but a report or an opinion in it has a date
 * and authors of its own. Subjects differ only when a title and several telling words
 * have none in common. What is said at the mark of another note is said of another paper.
 * A budget or council is only told of a paper that belongs to it or that follows at once:
 * money moves between budgets, and much is told of one in the papers of another. A clause
 * that starts with a budget tells of its bill and explanation alone. No author differs
 * when the registered one is named in the sentence or the note as well, but for motions
 * that are cited side by side.
 */
@NullMarked
package org.meetingdossier.check.agreement;

import org.jspecify.annotations.NullMarked;

/**
 * What intake proposes: the parts of a dossier as read from a letter, each fact with the
 * words that it comes from, and what still has to be filled in.
 */
@NullMarked
package org.meetingdossier.intake.proposal;

import org.jspecify.annotations.NullMarked;

/**
 * A text as the grammars read it: its characters, folded, a cursor that goes through
 * them, and the words that announce a number.
 */
@NullMarked
package org.meetingdossier.citation.text;

import org.jspecify.annotations.NullMarked;

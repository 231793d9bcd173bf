/**
 * References back, to a paper that the text named before, and where they lead to.
 */
@NullMarked
package org.meetingdossier.citation.grammar.back;

import org.jspecify.annotations.NullMarked;

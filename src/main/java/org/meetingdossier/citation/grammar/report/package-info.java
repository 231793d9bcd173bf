/**
 * The official report of a House and its appendix with answers, by session and number.
 */
@NullMarked
package org.meetingdossier.citation.grammar.report;

import org.jspecify.annotations.NullMarked;

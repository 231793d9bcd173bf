/**
 * Parliamentary papers, in all ways in which a dossier and the number of a paper are put
 * together.
 */
@NullMarked
package org.meetingdossier.citation.grammar.paper;

import org.jspecify.annotations.NullMarked;

/**
 * What a grammar is and what it reports: citations, with the ids that their parts make
 * and how those are printed.
 */
@NullMarked
package org.meetingdossier.citation.finding;

import org.jspecify.annotations.NullMarked;

/**
 * All grammars of citations together: which place of a text each of them reads.
 */
@NullMarked
package org.meetingdossier.citation.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * The grammars of citations, one for each kind: how each is written, what its parts are,
 * and which id they make.
 */
@NullMarked
package org.meetingdossier.citation.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * Papers and law of the European Union, and judgments, by their European numbers.
 */
@NullMarked
package org.meetingdossier.citation.grammar.european;

import org.jspecify.annotations.NullMarked;

/**
 * Ids and case numbers that are written as the registers write them.
 */
@NullMarked
package org.meetingdossier.citation.grammar.written;

import org.jspecify.annotations.NullMarked;

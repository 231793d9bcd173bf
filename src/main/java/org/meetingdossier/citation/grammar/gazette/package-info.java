/**
 * Publications in the three official gazettes, by their year and number.
 */
@NullMarked
package org.meetingdossier.citation.grammar.gazette;

import org.jspecify.annotations.NullMarked;

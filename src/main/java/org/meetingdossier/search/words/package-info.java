/**
 * Dutch as a searcher writes it: words, their stems, the words that a compound is made
 * of. It knows texts only, not what they are part of.
 */
@NullMarked
package org.meetingdossier.search.words;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the words of a letter that somebody sends: text, HTML or Word, with the footnotes at
 * their places. Nothing of it is kept.
 */
@NullMarked
package org.meetingdossier.check.text;

import org.jspecify.annotations.NullMarked;

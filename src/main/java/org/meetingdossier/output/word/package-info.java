/**
 * A dossier as the Word letter that parliament receives, with real footnotes, in the
 * layout of a template that a ministry may replace.
 */
@NullMarked
package org.meetingdossier.output.word;

import org.jspecify.annotations.NullMarked;

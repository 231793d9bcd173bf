/**
 * How fast the finder is, beside one big regular expression on the same texts.
 */
@NullMarked
package org.meetingdossier.citation.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * What stands before the number of a paper: its House and its session.
 */
@NullMarked
package org.meetingdossier.citation.heading;

import org.jspecify.annotations.NullMarked;

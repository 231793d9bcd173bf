/**
 * Checking any text that somebody sends, of which nothing is kept.
 */
@NamedInterface("text")
@NullMarked
package org.meetingdossier.check.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The texts of a dossier: CommonMark with inline footnotes, in which citations are marked
 * and sentences found. It knows texts only, not what they are part of.
 */
@NamedInterface("text")
@NullMarked
package org.meetingdossier.dossier.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

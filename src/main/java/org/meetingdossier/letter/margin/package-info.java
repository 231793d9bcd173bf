/**
 * Writes comments into the margin of a Word file, which otherwise stays as it is.
 */
@NamedInterface("margin")
@NullMarked
package org.meetingdossier.letter.margin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

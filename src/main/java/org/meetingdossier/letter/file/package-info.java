/**
 * A file with a letter, read by the reader of its kind: Word, OpenDocument, HTML, XML of
 * official publications or text.
 */
@NamedInterface("file")
@NullMarked
package org.meetingdossier.letter.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

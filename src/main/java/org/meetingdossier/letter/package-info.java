/**
 * Reads a letter that somebody sends (Word, OpenDocument, HTML or text): its blocks, its
 * notes at their places, and what could not be placed. Nothing of it is kept, and nothing
 * that it names is opened.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.meetingdossier.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

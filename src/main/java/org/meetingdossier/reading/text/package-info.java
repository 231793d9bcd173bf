/**
 * Texts of a dossier as HTML, with their footnotes, the documents they cite and the
 * places that links lead to.
 */
@NamedInterface("text")
@NullMarked
package org.meetingdossier.reading.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What abbreviations stand for: kept by those who write, shown where they are read.
 */
@NamedInterface("glossary")
@NullMarked
package org.meetingdossier.reading.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package org.meetingdossier.register.source;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.file.ImportFinding;

/**
 * One record of an answer: what it says of a document, or what is wrong with it. A record
 * that has neither was deleted at the source.
 *
 * @param number which record of the answer it is, from 1
 * @param facts what it says; null when it says nothing that can be used
 * @param finding what is wrong with it; null when nothing is
 */
public record SourceRecord(int number, @Nullable DocumentFacts facts, @Nullable ImportFinding finding) {

}

package org.meetingdossier.intake;

import java.util.List;
import java.util.UUID;

/**
 * A letter that an editor sent.
 *
 * @param id identity of the letter, for the proposals that come of it
 * @param name the name of its file, or another that its editor knows it by
 * @param lines its blocks
 */
record SentLetter(UUID id, String name, List<SourceLine> lines) {
}

package org.meetingdossier.check.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Passage;

/**
 * A question of a clerk to the author of a cited place.
 *
 * @param id identity of the question
 * @param trail identity of the citation
 * @param place where the citation stands
 * @param level how restricted it is: as the strictest that its place was since it was
 * asked
 * @param state whose turn it is
 * @param document the document that was cited when it was asked
 * @param words the citation as it was written then
 * @param sentence the sentence that made it then
 * @param askedBy the clerk, by the name they sign in with
 * @param author who is asked, likewise; null for whoever writes in the dossier
 * @param askedAt when it was asked first
 * @param turns what was said, the first first
 */
public record Question(UUID id, UUID dossier, UUID trail, Place place, Level level, QuestionState state,
		OfficialId document, String words, String sentence, String askedBy, @Nullable String author, Instant askedAt,
		List<Turn> turns) {

	public Question {
		turns = List.copyOf(turns);
	}

	/**
	 * Whether somebody has to do something about it still.
	 * @return false once the clerk closed it
	 */
	public boolean isOpen() {
		return this.state != QuestionState.CLOSED;
	}

	/**
	 * Whether the author has to answer.
	 * @return true if it waits for them
	 */
	public boolean isWaiting() {
		return this.state == QuestionState.WAITING_FOR_AUTHOR;
	}

	/**
	 * What was done last.
	 * @return the last turn
	 */
	public Turn last() {
		return this.turns.get(this.turns.size() - 1);
	}

	/**
	 * Where a citation stands.
	 *
	 * @param part which text
	 * @param element the element whose text it is; the dossier for its introduction
	 */
	public record Place(Passage.Part part, UUID element) {

	}

}

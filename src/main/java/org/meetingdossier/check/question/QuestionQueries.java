package org.meetingdossier.check.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;

/**
 * What was asked of authors, as far as somebody may see it.
 */
@Component
@Transactional(readOnly = true)
public class QuestionQueries {

	private final QuestionTable table;

	QuestionQueries(QuestionTable table) {
		this.table = table;
	}

	/**
	 * One question.
	 * @param id its identity
	 * @param clearance how far the person may see
	 * @return the question, or empty when there is none that the person may see
	 */
	public Optional<Question> find(UUID id, Level clearance) {
		return this.table.where("id = :id and level in (:levels)", Map.of("id", id, "levels", clearance.seenNames()))
			.stream()
			.findFirst();
	}

	/**
	 * The questions of a dossier, also the closed ones.
	 * @param clearance how far the person may see
	 * @return those that the person may see
	 */
	public List<Question> of(UUID dossier, Level clearance) {
		return this.table.where("meeting_id = :dossier and level in (:levels)",
				Map.of("dossier", dossier, "levels", clearance.seenNames()));
	}

	/**
	 * The open questions of all dossiers.
	 * @param clearance how far the person may see
	 * @return those that the person may see, the one that waited longest first
	 */
	public List<Question> open(Level clearance) {
		return this.table.where("state <> 'CLOSED' and level in (:levels)", Map.of("levels", clearance.seenNames()));
	}

	/**
	 * How many questions somebody who writes may answer: those to them, and those to
	 * whoever writes in the dossier.
	 * @param person who it is
	 * @return the number of those that the person may see
	 */
	public long countWaitingFor(SignedInPerson person) {
		return this.table.count(
				"state = 'WAITING_FOR_AUTHOR' and (author is null or author = :who) and level in (:levels)",
				Map.of("who", person.username(), "levels", person.clearance().seenNames()));
	}

	/**
	 * How many questions were answered, and wait for a clerk.
	 * @param clearance how far the person may see
	 * @return the number of those that the person may see
	 */
	public long countAnswered(Level clearance) {
		return this.table.count("state = 'ANSWERED' and level in (:levels)", Map.of("levels", clearance.seenNames()));
	}

	/**
	 * The open questions about some citations.
	 * @param trails identities of the citations
	 * @param clearance how far the person may see
	 * @return those that the person may see
	 */
	public List<Question> openAt(List<UUID> trails, Level clearance) {
		return trails.isEmpty() ? List.of()
				: this.table.where("state <> 'CLOSED' and trail in (:trails) and level in (:levels)",
						Map.of("trails", trails, "levels", clearance.seenNames()));
	}

}

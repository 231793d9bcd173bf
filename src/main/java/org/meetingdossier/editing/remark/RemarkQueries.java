package org.meetingdossier.editing.remark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;

/**
 * The remarks beside texts, as far as somebody may see them.
 */
@Component
@Transactional(readOnly = true)
public class RemarkQueries {

	private static final Comparator<RemarkThread> FIRST_MADE = Comparator
		.comparing((RemarkThread remark) -> remark.first().at())
		.thenComparing(RemarkThread::id);

	private final RemarkTable table;

	RemarkQueries(RemarkTable table) {
		this.table = table;
	}

	/**
	 * One remark.
	 * @param id its identity
	 * @param clearance how far the person may see
	 * @return the remark, or empty when there is none that the person may see
	 */
	public Optional<RemarkThread> find(UUID id, Level clearance) {
		return this.table.where("id = :id and level in (:levels)", Map.of("id", id, "levels", clearance.seenNames()))
			.stream()
			.findFirst();
	}

	/**
	 * The remarks in a dossier, also the resolved ones.
	 * @param clearance how far the person may see
	 * @return those that the person may see, the first one first
	 */
	public List<RemarkThread> of(UUID dossier, Level clearance) {
		return this.table
			.where("meeting_id = :dossier and level in (:levels)",
					Map.of("dossier", dossier, "levels", clearance.seenNames()))
			.stream()
			.sorted(FIRST_MADE)
			.toList();
	}

	/**
	 * How many open remarks there are.
	 * @param clearance how far the person may see
	 * @return the number of those that the person may see, by dossier
	 */
	public Map<UUID, Integer> open(Level clearance) {
		return this.table.countByDossier("not resolved and level in (:levels)",
				Map.of("levels", clearance.seenNames()));
	}

	/**
	 * How many open remarks wait for somebody: beside what they wrote, and somebody else
	 * said something last.
	 * @param person who it is
	 * @return the number
	 */
	public long countWaitingFor(SignedInPerson person) {
		return this.table.count("not resolved and author = :who and turned_by <> :who and level in (:levels)",
				Map.of("who", person.username(), "levels", person.clearance().seenNames()));
	}

}

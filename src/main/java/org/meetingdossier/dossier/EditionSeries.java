package org.meetingdossier.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.edition.WithdrawnEdition;
import org.meetingdossier.dossier.level.SeenStates;

/**
 * The editions of one dossier, as readers see them. Of the levels in an edition, in the
 * editions after it and in the working state the strictest counts.
 *
 * @param newestFirst all of them
 * @param withdrawn those that were taken back, by their identities
 * @param today the levels of the working state
 */
record EditionSeries(List<Edition> newestFirst, Map<UUID, WithdrawnEdition> withdrawn, ElementLevels today) {

	static EditionSeries of(List<Edition> newestFirst, List<Withdrawal> withdrawals, ElementLevels today) {
		return new EditionSeries(newestFirst, withdrawals.stream()
			.collect(Collectors.toMap((withdrawal) -> withdrawal.edition().id(), Withdrawal::toContent)), today);
	}

	/** Those that a reader may know of, the newest first, also what was withdrawn. */
	List<EditionSummary> summaries(Level clearance) {
		return there(clearance).stream()
			.map((edition) -> edition.toSummary(this.withdrawn.get(edition.id())))
			.toList();
	}

	/** One of them, if the reader may read it. */
	Optional<PublishedDossier> readable(String letter, Level clearance) {
		return there(clearance).stream()
			.filter((edition) -> edition.letter().equals(letter))
			.filter((edition) -> !this.withdrawn.containsKey(edition.id()))
			.findFirst()
			.map((edition) -> edition.seenWith(clearance, levels(edition)));
	}

	/** What is read now; a withdrawn edition hides the ones before it too. */
	Optional<PublishedDossier> current(Level clearance) {
		return this.newestFirst.stream()
			.limit(1)
			.filter((edition) -> clearance.sees(edition.servedAt()) && !this.withdrawn.containsKey(edition.id()))
			.findFirst()
			.map((edition) -> edition.seenWith(clearance, this.today));
	}

	private ElementLevels levels(Edition edition) {
		return this.newestFirst.subList(0, this.newestFirst.indexOf(edition))
			.stream()
			.map((later) -> ElementLevels.of(later.revision().toDossier()))
			.reduce(this.today, ElementLevels::stricter);
	}

	/** Of the editions those that a reader can tell from the one before. */
	private List<Edition> there(Level clearance) {
		return SeenStates.of(this.newestFirst.iterator(), (edition) -> {
			Optional<SeenStates.Seen> seen = edition.seenAs(clearance, levels(edition));
			return this.withdrawn.containsKey(edition.id()) ? seen.map(SeenStates.Seen::marked) : seen;
		}, this.newestFirst.size());
	}

}

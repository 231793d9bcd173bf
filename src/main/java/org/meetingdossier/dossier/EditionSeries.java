package org.meetingdossier.dossier;

import java.util.ArrayList;
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
 */
final class EditionSeries {

	private final List<Edition> newestFirst;

	private final Map<UUID, WithdrawnEdition> withdrawn;

	private final ElementLevels today;

	/** The levels that count for the newest editions, as many as were asked for. */
	private final List<ElementLevels> levels = new ArrayList<>();

	private EditionSeries(List<Edition> newestFirst, Map<UUID, WithdrawnEdition> withdrawn, ElementLevels today) {
		this.newestFirst = newestFirst;
		this.withdrawn = withdrawn;
		this.today = today;
	}

	/**
	 * The editions of a dossier.
	 * @param newestFirst all of them
	 * @param withdrawals those that were taken back
	 * @param today the levels of the working state
	 */
	static EditionSeries of(List<Edition> newestFirst, List<Withdrawal> withdrawals, ElementLevels today) {
		return new EditionSeries(newestFirst,
				withdrawals.stream()
					.collect(Collectors.toMap((withdrawal) -> withdrawal.edition().id(), Withdrawal::toContent)),
				today);
	}

	/** Those that a reader may know of, the newest first, also what was withdrawn. */
	List<EditionSummary> summaries(Level clearance) {
		return there(clearance).stream().map((edition) -> edition.toSummary(this.withdrawn.get(edition.id()))).toList();
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
		int index = this.newestFirst.indexOf(edition);
		if (this.levels.isEmpty()) {
			this.levels.add(this.today);
		}
		for (int later = this.levels.size() - 1; later < index; later++) {
			ElementLevels own = ElementLevels.of(this.newestFirst.get(later).revision().toDossier());
			this.levels.add(this.levels.get(later).stricter(own));
		}
		return this.levels.get(index);
	}

	/** Of the editions those that a reader can tell from the one before. */
	private List<Edition> there(Level clearance) {
		return SeenStates.of(this.newestFirst.iterator(), (edition) -> {
			Optional<SeenStates.Seen> seen = edition.seenAs(clearance, levels(edition));
			return this.withdrawn.containsKey(edition.id()) ? seen.map(SeenStates.Seen::marked) : seen;
		}, this.newestFirst.size());
	}

}

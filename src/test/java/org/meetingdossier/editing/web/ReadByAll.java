package org.meetingdossier.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.ContentPairs;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.RevisionSummary;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.across.WorkingCommitments;
import org.meetingdossier.dossier.comparison.DossierComparison;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.preview.Previews;
import org.meetingdossier.platform.TestPart;

/**
 * Everything that somebody with a clearance can read of a dossier, in all of its editions
 * and in some of its revisions.
 */
@TestPart
class ReadByAll {

	static final OfficialId CITED = OfficialId.parse("kst-28676-499");

	private final Editions editions;

	private final ContentPairs pairs;

	private final History history;

	private final WorkingDossiers working;

	private final Previews previews;

	private final DossierChecks checks;

	private final Worklist worklist;

	private final CurrentCommitments promised;

	private final WorkingCommitments promises;

	ReadByAll(Editions editions, ContentPairs pairs, History history, WorkingDossiers working, Previews previews,
			DossierChecks checks, Worklist worklist, CurrentCommitments promised, WorkingCommitments promises) {
		this.editions = editions;
		this.pairs = pairs;
		this.history = history;
		this.working = working;
		this.previews = previews;
		this.checks = checks;
		this.worklist = worklist;
		this.promised = promised;
		this.promises = promises;
	}

	/** What is read, by what it is read in. */
	Map<String, String> of(String slug, Level clearance, List<Integer> revisions) {
		Map<String, String> read = new TreeMap<>();
		List<EditionSummary> known = this.editions.list(slug, clearance);
		read.put("list of editions", known.toString());
		this.editions.current(slug, clearance)
			.ifPresent((current) -> read.put("current edition", current + " " + this.checks.of(current)));
		for (EditionSummary edition : known) {
			this.editions.edition(slug, edition.letter(), clearance)
				.ifPresent((one) -> read.put("edition " + edition.letter(), one + " " + this.checks.of(one)));
			this.pairs.editions(slug, edition.letter(), known.get(0).letter(), clearance)
				.ifPresent((pair) -> read.put("compare " + edition.letter(), pair + " " + DossierComparison.of(pair)));
		}
		read.put("promised in the current edition",
				this.promised.find(CommitmentFilter.of(slug), clearance).toString());
		read.put("promised in the working state", this.promises.find(CommitmentFilter.of(slug), clearance).toString());
		this.pairs.draft(slug, clearance).ifPresent((pair) -> read.put("draft", pair.toString()));
		revisions(slug, clearance, revisions, read);
		this.working.newest(slug, clearance).ifPresent((newest) -> {
			List<String> work = new ArrayList<>();
			WorkFilter here = new WorkFilter(WorkFilter.State.ALL, null, newest.content().id(), null);
			this.worklist.forEach(here, clearance, (line) -> work.add(line.toString()));
			read.put("worklist", work.toString());
		});
		return read;
	}

	private void revisions(String slug, Level clearance, List<Integer> revisions, Map<String, String> read) {
		List<RevisionSummary> lines = this.history.of(slug, clearance, Integer.MAX_VALUE, 1000);
		read.put("history", lines.toString());
		this.working.newest(slug, clearance).ifPresent((newest) -> {
			read.put("working state", newest.content().seenWith(clearance).toString());
			for (int number : revisions) {
				String name = "revision " + number;
				this.working.seenAt(newest.content().id(), number, clearance)
					.ifPresent((one) -> read.put(name, one.toString()));
				this.pairs.revisions(slug, 1, number, clearance)
					.ifPresent((pair) -> read.put(name + " beside the first", pair.toString()));
				this.pairs.revisions(slug, number, newest.revision(), clearance)
					.ifPresent((pair) -> read.put(name + " beside the newest", pair.toString()));
			}
		});
	}

	/**
	 * What is read across dossiers. Copies that went their own way are no place to read
	 * the first one in.
	 */
	String lists(Level clearance) {
		List<MadeCommitment> written = this.promises.find(CommitmentFilter.of(null), clearance)
			.stream()
			.filter((made) -> !made.slug().startsWith("copy-"))
			.toList();
		return this.editions.meetings(clearance) + " " + cited(clearance) + " "
				+ this.promised.find(CommitmentFilter.of(null), clearance) + this.promised.ministers(clearance)
				+ this.promised.meetings(clearance) + written + this.promises.ministers(clearance)
				+ this.promises.meetings(clearance);
	}

	private List<CitedPlace> cited(Level clearance) {
		return this.editions.citing(CITED, clearance)
			.stream()
			.flatMap((published) -> published.citedPlaces().stream())
			.filter((place) -> place.document().equals(CITED))
			.toList();
	}

	/** What a link to a preview shows to whoever has it. */
	String preview(String token) {
		return this.previews.open(token).map(Object::toString).orElse("");
	}

	/** Which revisions the history tells of. */
	List<Integer> told(String slug, Level clearance) {
		return this.history.of(slug, clearance, Integer.MAX_VALUE, 1000).stream().map(RevisionSummary::number).toList();
	}

}

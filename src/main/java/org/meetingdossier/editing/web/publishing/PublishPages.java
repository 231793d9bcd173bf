package org.meetingdossier.editing.web.publishing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.ContentPairs;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.dossier.publishing.PlannedPublication;
import org.meetingdossier.dossier.publishing.PublicationSchedule;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.dossier.publishing.PublishingState;
import org.meetingdossier.editing.obstacle.Obstacle;
import org.meetingdossier.editing.obstacle.Obstacles;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.editing.web.history.DifferencesPage;

/**
 * Gathers what the page about publishing shows.
 */
@Component
public class PublishPages {

	private final Obstacles obstacles;

	private final Overrides overrides;

	private final Editions editions;

	private final Publishing publishing;

	private final PublicationSchedule schedule;

	private final ContentPairs pairs;

	private final RemarkQueries remarks;

	private final History history;

	private final People people;

	PublishPages(Obstacles obstacles, Overrides overrides, Editions editions, Publishing publishing,
			PublicationSchedule schedule, ContentPairs pairs, RemarkQueries remarks, History history, People people) {
		this.history = history;
		this.remarks = remarks;
		this.pairs = pairs;
		this.people = people;
		this.obstacles = obstacles;
		this.overrides = overrides;
		this.editions = editions;
		this.publishing = publishing;
		this.schedule = schedule;
	}

	public PublishPage page(WorkingDossier newest, Level clearance) {
		Dossier whole = newest.content();
		Dossier seen = whole.seenWith(clearance);
		PublishingState state = state(newest, clearance);
		return new PublishPage(seen, state,
				state.stage().isEdition() ? List.of()
						: PublishPage
							.lines(seen, visible(whole, newest.revision(), clearance), this.overrides.of(whole.id())),
				this.editions.list(whole.slug(), clearance),
				this.schedule.latest(whole.id())
					.filter((planned) -> planned.state() != PlannedPublication.State.CANCELLED)
					.filter((planned) -> planned.state() != PlannedPublication.State.PUBLISHED)
					.orElse(null));
	}

	/**
	 * How far the newest revision is; what readers have is published, however it got
	 * there, until it is withdrawn.
	 */
	public PublishingState state(WorkingDossier newest, Level clearance) {
		PublishingState state = this.publishing.state(newest.content().id());
		return this.editions.list(newest.content().slug(), clearance)
			.stream()
			.filter((edition) -> edition.revision() == newest.revision())
			.findFirst()
			.map((edition) -> new PublishingState(
					edition.isReadable() ? PublishingState.Stage.PUBLISHED : PublishingState.Stage.WITHDRAWN,
					state.revision(), state.steps()))
			.orElse(state);
	}

	/**
	 * What readers would read otherwise, word by word; null if nothing was published
	 * before.
	 */
	@Nullable DifferencesPage differences(WorkingDossier newest, Level clearance) {
		return this.pairs.draft(newest.content().slug(), clearance)
			.map((pair) -> DifferencesPage.of(pair, newest.revision(), true))
			.orElse(null);
	}

	/**
	 * Who can be asked to look: editors who see all of the dossier and wrote none of it.
	 */
	List<PersonSummary> reviewers(WorkingDossier newest, String asker) {
		Set<String> authors = this.history.authors(newest.content().id(), newest.revision());
		return this.people.list()
			.stream()
			.filter((person) -> !person.disabled() && person.details().roles().contains(Role.EDITOR))
			.filter((person) -> newest.content().isWholeFor(person.details().clearance()))
			.filter((person) -> !person.username().equals(asker) && !authors.contains(person.username()))
			.toList();
	}

	/** How many remarks are open, as far as somebody sees. */
	int remarks(WorkingDossier newest, Level clearance) {
		return this.remarks.open(clearance).getOrDefault(newest.content().id(), 0);
	}

	/** Why somebody cannot approve the newest revision. */
	Optional<PublicationRefusedException.Reason> whyNotApproved(WorkingDossier newest, Author who) {
		return this.publishing.whyNotApproved(newest.content().id(), newest.revision(), who);
	}

	boolean needsApproval() {
		return this.publishing.needsApproval();
	}

	/** Whether it is one of today's obstacles that a reason may pass over. */
	boolean mayOverride(WorkingDossier newest, String code, Level clearance) {
		return visible(newest.content(), newest.revision(), clearance).stream()
			.anyMatch((one) -> one.code().equals(code) && !one.kind().isBlocking());
	}

	private List<Obstacle> visible(Dossier whole, int revision, Level clearance) {
		return this.obstacles.in(whole, revision).stream().filter((one) -> clearance.sees(one.level())).toList();
	}

}

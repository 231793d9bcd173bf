package org.meetingdossier.editing.web.publishing;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.publishing.OverriddenObstacle;
import org.meetingdossier.dossier.publishing.PlannedPublication;
import org.meetingdossier.dossier.publishing.PublishingState;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.obstacle.Obstacle;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.platform.TheHague;

/**
 * What stands between a dossier and its readers.
 *
 * @param dossier what the editor may see of it
 * @param state how far its newest revision is
 * @param obstacles what is in the way, first what has to be repaired
 * @param editions what readers got before, the newest first
 * @param planned the publication that waits for its time; null if none does
 */
record PublishPage(Dossier dossier, PublishingState state, List<Line> obstacles, List<EditionSummary> editions,
		@Nullable PlannedPublication planned) {

	static List<Line> lines(Dossier dossier, List<Obstacle> obstacles, Map<String, OverriddenObstacle> reasons) {
		return obstacles.stream().map((one) -> Line.of(dossier, one, reasons.get(one.code()))).toList();
	}

	/** The address of the dossier. */
	public String address() {
		return EditAddress.of(this.dossier.slug());
	}

	/** How many obstacles are left. */
	public long open() {
		return this.obstacles.stream().filter((line) -> line.reason() == null).count();
	}

	/** The people who are named on the page, by what they sign in with. */
	public Set<String> usernames() {
		return Stream
			.concat(this.state.steps()
				.stream()
				.flatMap((step) -> Stream.concat(Stream.of(step.who()), Stream.ofNullable(step.reviewer()))),
					this.obstacles.stream()
						.flatMap((line) -> Stream.ofNullable(line.reason()))
						.map(OverriddenObstacle::who))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether a reason is enough to publish: something is left, and nothing that has to
	 * be repaired.
	 */
	public boolean isPassable() {
		return open() > 0
				&& this.obstacles.stream().noneMatch((line) -> line.reason() == null && line.kind().isBlocking());
	}

	/** Whether readers have something that could be withdrawn. */
	public boolean isReadable() {
		return !this.editions.isEmpty() && this.editions.get(0).isReadable();
	}

	/**
	 * The fields in which something can be said with a step.
	 * @param obstacle the one that a reason is for; null where it is for publishing
	 */
	Set<String> forms(@Nullable Object obstacle) {
		Set<String> forms = new HashSet<>();
		switch (this.state.stage()) {
			case DRAFT -> forms.add("ask");
			case IN_REVIEW -> forms.add("remark");
			case APPROVED, PUBLISHED, WITHDRAWN -> {
			}
		}
		if (!this.state.stage().isEdition()) {
			forms.add("note");
		}
		if ((obstacle != null) ? this.obstacles.stream().anyMatch((line) -> line.code().equals(obstacle))
				: isPassable()) {
			forms.add("reason");
		}
		if (isReadable()) {
			forms.add("notice");
		}
		return forms;
	}

	/** When the planned publication is due, on the clock of who edits. */
	public @Nullable ZonedDateTime dueAt() {
		return (this.planned != null) ? this.planned.dueAt().atZone(TheHague.ZONE) : null;
	}

	/**
	 * An obstacle with the way to where it can be repaired.
	 *
	 * @param kind what is the matter
	 * @param element what it is in
	 * @param name the topic or session it is about; empty where there is none
	 * @param address the form
	 * @param words the citation it is about
	 * @param other what is meant instead; empty where that is not told
	 * @param reason why it is passed over, and by whom; null if it is not
	 */
	record Line(String code, Obstacle.Kind kind, ElementKind element, String name, String address, String words,
			String other, @Nullable OverriddenObstacle reason) {

		/** Which words say it: others are needed where something else is named. */
		public String key() {
			return "edit.obstacle." + this.kind + (this.other.isEmpty() ? "" : ".other");
		}

		private static Line of(Dossier dossier, Obstacle obstacle, @Nullable OverriddenObstacle reason) {
			ElementKey element = obstacle.element();
			Elements elements = new Elements(dossier);
			String name = elements.topicOf(element)
				.or(() -> elements.topic(element.id()))
				.map(Dossier.Topic::title)
				.or(() -> elements.session(element.id()).map(Dossier.Session::title))
				.orElse("");
			return new Line(obstacle.code(), obstacle.kind(), element.kind(), name,
					(obstacle.kind() == Obstacle.Kind.OPEN_REMARK) ? "/remarks/" + dossier.slug()
							: EditAddress.of(dossier.slug(), element),
					obstacle.words(), obstacle.other(), reason);
		}

	}

}

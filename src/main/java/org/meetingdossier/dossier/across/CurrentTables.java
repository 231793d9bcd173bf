package org.meetingdossier.dossier.across;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.EditionContents;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.EditionPublished;
import org.meetingdossier.dossier.edition.EditionWithdrawn;
import org.meetingdossier.dossier.theme.Theme;

/**
 * Keeps the copy of the current editions. It takes part in the transaction that publishes
 * or withdraws, so that there is never an edition without its copy.
 */
@Component
class CurrentTables {

	private static final List<String> INNERMOST_FIRST = List.of("current_commitment", "current_topic",
			"current_edition");

	private final EditionContents contents;

	private final JdbcTemplate jdbc;

	CurrentTables(EditionContents contents, JdbcTemplate jdbc) {
		this.contents = contents;
		this.jdbc = jdbc;
	}

	@EventListener
	void published(EditionPublished published) {
		write(published.dossier());
	}

	@EventListener
	void withdrawn(EditionWithdrawn withdrawn) {
		empty(withdrawn.dossier());
	}

	/** Makes the copy of a dossier anew, within a transaction that holds the dossier. */
	void write(UUID dossier) {
		empty(dossier);
		Iterator<EditionContents.Whole> editions = this.contents.newestFirst(dossier).iterator();
		if (editions.hasNext()) {
			EditionContents.Whole current = editions.next();
			write(current, since(current, editions));
		}
	}

	private void empty(UUID dossier) {
		INNERMOST_FIRST.forEach((table) -> this.jdbc.update("delete from " + table + " where meeting_id = ?", dossier));
	}

	private void write(EditionContents.Whole edition, Map<UUID, Since> since) {
		Dossier dossier = edition.content();
		UUID id = dossier.id();
		this.jdbc.update("""
				insert into current_edition (meeting_id, edition_id, title, first_day, letter_date)
				values (?, ?, ?, ?, ?)""", id, edition.id(), dossier.title(), dossier.facts().firstDay(),
				dossier.facts().letterDate());
		List<@Nullable Object[]> topics = new ArrayList<>();
		List<@Nullable Object[]> commitments = new ArrayList<>();
		for (Dossier.Topic topic : dossier.topics()) {
			topics.add(new @Nullable Object[] { id, topic.id(), topics.size() + 1, topic.title(), topic.facts().theme(),
					Theme.named(topic.facts().theme()).map(Theme::slug).orElse(null) });
			topic.commitments()
				.stream()
				.flatMap((commitment) -> Stream.ofNullable(since.get(commitment.id())))
				.forEach((known) -> commitments.add(known.row(id, topic.id(), commitments.size() + 1)));
		}
		this.jdbc.batchUpdate("""
				insert into current_topic (meeting_id, topic_id, sequence, title, theme, theme_slug)
				values (?, ?, ?, ?, ?, ?)""", topics);
		this.jdbc.batchUpdate("""
				insert into current_commitment (meeting_id, topic_id, sequence, commitment_id, who, what, term, due,
					status, promised_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", commitments);
	}

	/**
	 * A later edition does not make a promise anew: its term counts from the edition that
	 * first named it. An edition that was more restricted says nothing to readers of this
	 * one.
	 */
	private static Map<UUID, Since> since(EditionContents.Whole current, Iterator<EditionContents.Whole> before) {
		Map<UUID, Since> since = new HashMap<>();
		commitments(current.content())
			.forEach((commitment) -> since.put(commitment.id(), new Since(commitment, current.publishedAt())));
		List<Since> open = new ArrayList<>(since.values());
		while (!open.isEmpty() && before.hasNext()) {
			EditionContents.Whole edition = before.next();
			if (!current.level().sees(edition.level())) {
				break;
			}
			Map<UUID, Dossier.Commitment> then = commitments(edition.content())
				.collect(Collectors.toMap(Dossier.Commitment::id, (commitment) -> commitment, (one, same) -> one));
			open.removeIf((one) -> !one.reaches(edition.publishedAt(), then.get(one.now.id())));
		}
		return since;
	}

	private static Stream<Dossier.Commitment> commitments(Dossier dossier) {
		return dossier.topics().stream().flatMap((topic) -> topic.commitments().stream());
	}

	/**
	 * A commitment, since when it is made with its term, and since when it is as it is.
	 */
	private static final class Since {

		private final Dossier.Commitment now;

		private Instant promised;

		private Instant changed;

		private boolean same = true;

		private Since(Dossier.Commitment now, Instant current) {
			this.now = now;
			this.promised = current;
			this.changed = current;
		}

		/** Whether it was made with the same term in an earlier edition. */
		private boolean reaches(Instant earlier, Dossier.@Nullable Commitment then) {
			if (then == null || !then.term().equals(this.now.term())) {
				return false;
			}
			this.promised = earlier;
			this.same &= then.equals(this.now);
			if (this.same) {
				this.changed = earlier;
			}
			return true;
		}

		private @Nullable Object[] row(UUID dossier, UUID topic, int sequence) {
			return new @Nullable Object[] { dossier, topic, sequence, this.now.id(), this.now.who(), this.now.what(),
					this.now.term(), this.now.due(), this.now.status().name(), this.promised.atOffset(ZoneOffset.UTC),
					this.changed.atOffset(ZoneOffset.UTC) };
		}

	}

}

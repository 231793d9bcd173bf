package org.meetingdossier.check.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedReference;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.WorkLine;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.dossier.KeptReference;

/**
 * A reference on the worklist.
 *
 * @param trail identity of the citation
 * @param slug the dossier's part of an address
 * @param meeting name of the meeting
 * @param firstDay the first day of the meeting
 * @param document the canonical id of the cited document
 * @param name the id as people write it
 * @param where the end of the key that names the text in which it stands
 * @param topic the number of its topic; null outside the topics
 * @param sentence the sentence that makes the citation
 * @param footnote the text of the footnote it stands in; null in running text
 * @param outcome what checking gave
 * @param decision what was decided; null while nothing was
 */
record WorkRow(UUID trail, String slug, String meeting, LocalDate firstDay, String document, String name, String where,
		@Nullable Integer topic, String sentence, @Nullable String footnote, Outcome outcome,
		@Nullable Decision decision) {

	/** Where the people are who work on the list. */
	private static final ZoneId THE_HAGUE = ZoneId.of("Europe/Amsterdam");

	static WorkRow of(WorkLine line) {
		KeptReference reference = line.reference();
		CheckedReference checked = line.checked();
		Integer topic = reference.passage().topic();
		return new WorkRow(checked.trail(), line.dossier().slug(), line.dossier().title(), line.dossier().firstDay(),
				reference.document().value(), reference.document().display(),
				((topic != null) ? "topic." : "") + reference.passage().part(), topic, reference.sentence(),
				reference.footnote(), checked.outcome(), checked.decision());
	}

	/** A decision goes before a verdict. */
	public String mark() {
		return (this.decision != null) ? this.decision.choice().name() : this.outcome.verdict().name();
	}

	/** Whether the decision was taken on another sentence than stands there now. */
	public boolean isSentenceChanged() {
		return this.decision != null && !this.decision.sentence().equals(this.sentence);
	}

	/** Whether checking gave something else when the decision was taken. */
	public boolean isVerdictChanged() {
		return this.decision != null && this.decision.verdict() != this.outcome.verdict();
	}

	public @Nullable ZonedDateTime decidedAt() {
		return (this.decision != null) ? this.decision.decidedAt().atZone(THE_HAGUE) : null;
	}

}

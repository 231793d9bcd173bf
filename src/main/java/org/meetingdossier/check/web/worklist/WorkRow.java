package org.meetingdossier.check.web.worklist;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedReference;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.question.QuestionThread;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.worklist.Holder;
import org.meetingdossier.check.worklist.WorkLine;
import org.meetingdossier.check.worklist.WorkState;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.platform.TheHague;

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
 * @param state how far the work on it is
 * @param thread what was asked of its author; null while nothing is
 * @param holder the clerk who works on it; null while nobody does
 * @param shown what is seen of it, as a form sends it; null where it is decided on by
 * itself
 */
record WorkRow(UUID trail, String slug, String meeting, LocalDate firstDay, String document, String name, String where,
		@Nullable Integer topic, String sentence, @Nullable String footnote, Outcome outcome,
		@Nullable Decision decision, WorkState state, @Nullable QuestionThread thread, @Nullable Holder holder,
		@Nullable String shown) {

	static WorkRow of(WorkLine line) {
		return of(line, (QuestionThread) null);
	}

	static WorkRow of(WorkLine line, QuestionThreads threads) {
		return of(List.of(line), threads).get(0);
	}

	/** The names in all questions are asked for once. */
	static List<WorkRow> of(List<WorkLine> lines, QuestionThreads threads) {
		Map<UUID, QuestionThread> asked = threads
			.of(lines.stream().flatMap((line) -> Stream.ofNullable(line.question())).toList())
			.stream()
			.collect(Collectors.toMap((thread) -> thread.question().trail(), Function.identity()));
		return lines.stream().map((line) -> of(line, asked.get(line.checked().trail()))).toList();
	}

	private static WorkRow of(WorkLine line, @Nullable QuestionThread thread) {
		KeptReference reference = line.reference();
		CheckedReference checked = line.checked();
		Integer topic = reference.passage().topic();
		return new WorkRow(checked.trail(), line.dossier().slug(), line.dossier().title(), line.dossier().firstDay(),
				reference.document().value(), reference.document().display(),
				((topic != null) ? "topic." : "") + reference.passage().part(), topic, reference.sentence(),
				reference.footnote(), checked.outcome(), checked.decision(), line.state(), thread, line.holder(),
				line.isUndecided() ? line.shown().toString() : null);
	}

	/** A question goes before a decision, and that before a verdict. */
	public String mark() {
		if (this.state == WorkState.WAITING_FOR_AUTHOR || this.state == WorkState.ANSWERED) {
			return this.state.name();
		}
		return (this.decision != null) ? this.decision.choice().name() : this.outcome.verdict().name();
	}

	/** Where the paper itself is; null where no address follows from its id. */
	public @Nullable String official() {
		return OfficialId.parse(this.document).url().map(URI::toString).orElse(null);
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
		return (this.decision != null) ? this.decision.decidedAt().atZone(TheHague.ZONE) : null;
	}

}

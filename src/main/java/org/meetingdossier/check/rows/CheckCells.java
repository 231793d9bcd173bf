package org.meetingdossier.check.rows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.Decision;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.verdict.Likelier;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.WorkState;
import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.platform.csv.TableWords;

/**
 * What checking gave, as cells of a table of values.
 *
 * @param words what they are called
 */
record CheckCells(TableWords words) {

	String verdict(Verdict verdict) {
		return this.words.word(verdict.name(), "check.mark." + verdict);
	}

	@Nullable String choice(@Nullable Decision decision) {
		return (decision != null) ? this.words.word(decision.choice().name(), "decision.choice." + decision.choice())
				: null;
	}

	String state(WorkState state) {
		return this.words.word(state.name(), "work.state." + state);
	}

	String part(Passage passage) {
		return this.words.word(passage.part().name(), "check.csv.part." + passage.part());
	}

	String kind(String kind) {
		return this.words.word(kind, "check.kind." + kind.toUpperCase(Locale.ROOT));
	}

	String evidence(Outcome outcome) {
		return outcome.evidence().stream().map(this::cell).collect(Collectors.joining("; "));
	}

	private String cell(Evidence evidence) {
		String registered = String.valueOf(evidence.registered());
		return this.words.word(
				evidence.field() + " " + evidence.comparison() + ": " + evidence.stated() + " | " + registered,
				"check.margin.evidence", this.words.word("", "check.field." + evidence.field()), evidence.stated(),
				(evidence.registered() != null) ? registered : this.words.word("", "check.evidence.none"),
				this.words.word("", "check.comparison." + evidence.comparison()));
	}

	String remarks(List<Remark> remarks) {
		return remarks.stream().map(this::cell).collect(Collectors.joining("; "));
	}

	private String cell(Remark remark) {
		String document = (remark.document() != null) ? " " + remark.document() : "";
		return this.words.word(remark.kind() + " " + remark.code(),
				"check.remark." + remark.kind() + '.' + remark.code()) + document;
	}

	/** The title of the paper that the words fit better, and the words that decide. */
	static String likelier(Outcome outcome) {
		Likelier likelier = outcome.likelier();
		return (likelier != null) ? likelier.title() + " | " + String.join(", ", likelier.words()) : "";
	}

}

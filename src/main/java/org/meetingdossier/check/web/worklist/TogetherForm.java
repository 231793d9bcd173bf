package org.meetingdossier.check.web.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.Choice;
import org.meetingdossier.check.Decide;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.Shown;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * References of one page that a clerk chose, and what to do with them.
 */
class TogetherForm {

	private List<String> shown = List.of();

	private List<String> listed = List.of();

	private @Nullable Verdict verdict;

	private @Nullable Choice choice;

	@Size(max = Decide.NOTE_LENGTH, message = "{decision.note.long}")
	private String note = "";

	private String back = "";

	/**
	 * What was ticked; all that was listed with a verdict, if that was chosen. A page
	 * from before lists without verdicts: what was ticked there counts.
	 */
	List<Shown> toChosen() {
		Verdict chosen = this.verdict;
		if (chosen == null || this.listed.stream().anyMatch((one) -> Shown.parse(one).isPresent())) {
			return toShown();
		}
		String start = chosen.name() + ".";
		return parse(this.listed.stream()
			.filter((one) -> one.startsWith(start))
			.map((one) -> one.substring(start.length())));
	}

	/** What stood before the eyes of who decides. */
	List<Shown> toShown() {
		return parse(this.shown.stream());
	}

	private static List<Shown> parse(Stream<String> sent) {
		return sent.map(Shown::parse).flatMap(Optional::stream).toList();
	}

	public void setShown(List<String> shown) {
		this.shown = List.copyOf(shown);
	}

	public void setListed(List<String> listed) {
		this.listed = List.copyOf(listed);
	}

	public void setVerdict(@Nullable Verdict verdict) {
		this.verdict = verdict;
	}

	public @Nullable Choice getChoice() {
		return this.choice;
	}

	public void setChoice(@Nullable Choice choice) {
		this.choice = choice;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = LineEnds.of(note).strip();
	}

	public String getBack() {
		return this.back;
	}

	public void setBack(String back) {
		this.back = back;
	}

}

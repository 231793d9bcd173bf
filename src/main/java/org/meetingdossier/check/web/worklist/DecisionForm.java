package org.meetingdossier.check.web.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.Decide;
import org.meetingdossier.check.Decision;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * What a clerk decides on a reference. The document that is meant may be typed as an id
 * or as people cite it.
 */
class DecisionForm {

	private static final CitationFinder FINDER = new CitationFinder();

	@NotNull(message = "{decision.choice.missing}")
	private @Nullable Act choice;

	@Size(max = 200, message = "{decision.shouldBe.unknown}")
	private String shouldBe = "";

	@Size(max = Decide.NOTE_LENGTH, message = "{decision.note.long}")
	private String note = "";

	private @Nullable UUID startedFrom;

	private String back = "";

	private String next = "";

	static DecisionForm of(@Nullable Decision decision) {
		DecisionForm form = new DecisionForm();
		if (decision != null) {
			form.choice = Act.of(decision.choice());
			form.shouldBe = (decision.shouldBe() != null) ? decision.shouldBe().display() : "";
			form.note = (decision.note() != null) ? decision.note() : "";
			form.startedFrom = decision.id();
		}
		return form;
	}

	Decide toCommand(UUID trail) {
		if (this.choice == null) {
			throw new IllegalStateException("Nothing was chosen");
		}
		return new Decide(trail, this.startedFrom, this.choice.choice(), document().orElse(null),
				this.note.isBlank() ? null : this.note);
	}

	/** The document that was typed, if it is one. */
	Optional<OfficialId> document() {
		if (this.shouldBe.isBlank()) {
			return Optional.empty();
		}
		Optional<OfficialId> id = OfficialId.tryParse(this.shouldBe);
		if (id.isPresent()) {
			return id;
		}
		List<Citation> cited = FINDER.findCited(this.shouldBe);
		return (cited.size() == 1) ? cited.get(0).id() : Optional.empty();
	}

	boolean isAQuestion() {
		return this.choice != null && this.choice.isAQuestion();
	}

	boolean asksNothing() {
		return isAQuestion() && this.note.isBlank();
	}

	boolean namesNoDocument() {
		return !this.shouldBe.isBlank() && document().isEmpty();
	}

	boolean namesADocumentInVain() {
		return !this.shouldBe.isBlank() && this.choice != null && this.choice != Act.WRONG;
	}

	public @Nullable Act getChoice() {
		return this.choice;
	}

	public void setChoice(@Nullable Act choice) {
		this.choice = choice;
	}

	public String getShouldBe() {
		return this.shouldBe;
	}

	public void setShouldBe(String shouldBe) {
		this.shouldBe = shouldBe.strip();
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = LineEnds.of(note).strip();
	}

	public @Nullable UUID getStartedFrom() {
		return this.startedFrom;
	}

	public void setStartedFrom(@Nullable UUID startedFrom) {
		this.startedFrom = startedFrom;
	}

	public String getBack() {
		return this.back;
	}

	public void setBack(String back) {
		this.back = back;
	}

	public String getNext() {
		return this.next;
	}

	public void setNext(String next) {
		this.next = next;
	}

}

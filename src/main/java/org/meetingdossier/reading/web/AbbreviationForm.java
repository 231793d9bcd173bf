package org.meetingdossier.reading.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.reading.glossary.Abbreviation;

/**
 * An abbreviation as somebody types it. The fields are bound directly.
 */
class AbbreviationForm {

	@Pattern(regexp = "\\s*" + Abbreviation.FORM + "\\s*", message = "{glossary.form.wrong}")
	private String form = "";

	@NotBlank(message = "{glossary.meaning.empty}")
	@Size(max = Abbreviation.LONGEST_MEANING, message = "{glossary.long}")
	private String meaning = "";

	@Size(max = Abbreviation.LONGEST_EXPLANATION, message = "{glossary.long}")
	private String explanation = "";

	private String shownForm = "";

	private String shownMeaning = "";

	private String shownExplanation = "";

	static AbbreviationForm of(Abbreviation abbreviation) {
		AbbreviationForm form = new AbbreviationForm();
		form.show(abbreviation);
		form.form = abbreviation.form();
		form.meaning = abbreviation.meaning();
		form.explanation = abbreviation.explanation();
		return form;
	}

	/** What is replaced when this is sent again; null where nothing is. */
	void show(@Nullable Abbreviation there) {
		this.shownForm = (there != null) ? there.form() : "";
		this.shownMeaning = (there != null) ? there.meaning() : "";
		this.shownExplanation = (there != null) ? there.explanation() : "";
	}

	@Nullable Abbreviation shown() {
		return this.shownForm.isEmpty() ? null
				: new Abbreviation(this.shownForm, this.shownMeaning, this.shownExplanation);
	}

	Abbreviation toAbbreviation() {
		return new Abbreviation(this.form.strip(), this.meaning.strip(), this.explanation.strip());
	}

}

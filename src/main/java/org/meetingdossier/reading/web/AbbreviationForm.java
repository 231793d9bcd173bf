package org.meetingdossier.reading.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

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

	static AbbreviationForm of(Abbreviation abbreviation) {
		AbbreviationForm form = new AbbreviationForm();
		form.form = abbreviation.form();
		form.meaning = abbreviation.meaning();
		form.explanation = abbreviation.explanation();
		return form;
	}

	Abbreviation toAbbreviation() {
		return new Abbreviation(this.form.strip(), this.meaning.strip(), this.explanation.strip());
	}

}

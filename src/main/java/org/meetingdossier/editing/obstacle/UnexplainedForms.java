package org.meetingdossier.editing.obstacle;

import java.util.List;

import org.springframework.stereotype.Component;

import org.meetingdossier.reading.glossary.Glossary;
import org.meetingdossier.reading.glossary.UnknownAbbreviations;

/**
 * Finds abbreviations of which nothing says what they stand for.
 */
@Component
class UnexplainedForms {

	private final Glossary glossary;

	UnexplainedForms(Glossary glossary) {
		this.glossary = glossary;
	}

	/** Each once, where it stands first. */
	List<Obstacle> in(List<FieldText> texts) {
		return UnknownAbbreviations.in(texts.stream().map(FieldText::text).toList(), this.glossary.definitions())
			.stream()
			.flatMap((form) -> texts.stream()
				.filter((text) -> UnknownAbbreviations.stands(form, text.text()))
				.limit(1)
				.map((text) -> new Obstacle(Obstacle.Kind.UNKNOWN_ABBREVIATION, text.element(), text.level(), form,
						"")))
			.toList();
	}

}

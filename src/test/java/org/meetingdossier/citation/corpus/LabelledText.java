package org.meetingdossier.citation.corpus;

import java.util.List;

/**
 * A text and the citations that a reader marked in it. Labels are independent when they
 * come from the links of the publisher rather than from reading the text.
 */
record LabelledText(String name, String text, List<Label> labels, boolean independent) {

	LabelledText {
		for (Label label : labels) {
			String marked = text.substring(label.start(), label.end());
			if (!marked.equals(label.text())) {
				throw new IllegalArgumentException("%s: label %s says \"%s\" where the text has \"%s\"".formatted(name,
						label.span(), label.text(), marked));
			}
		}
		labels = List.copyOf(labels);
	}

	List<Label> scored() {
		return this.labels.stream().filter(Label::scored).toList();
	}

	List<Label> unscored() {
		return this.labels.stream().filter((label) -> !label.scored()).toList();
	}

}

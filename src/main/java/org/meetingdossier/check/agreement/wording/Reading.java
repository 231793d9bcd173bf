package org.meetingdossier.check.agreement.wording;

/**
 * One way to read the words around a citation: this description speaks of that paper.
 *
 * @param description what is said
 * @param bond how surely it is said of the cited paper
 * @param governed whether the paper is the object of another: "uitvoering van de motie"
 * @param source whether what the sentence tells is told to stand in the paper
 * @param subject the words that tell what it is about; empty when none do
 */
public record Reading(Description description, Bond bond, boolean governed, boolean source, String subject) {

	Reading with(Bond other) {
		return new Reading(this.description, other, this.governed, this.source, this.subject);
	}

}

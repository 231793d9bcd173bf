package org.meetingdossier.output;

import java.time.Instant;
import java.util.stream.IntStream;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;

/**
 * Dossiers as long as long ones are.
 */
public final class LongDossiers {

	private static final String SENTENCE = "De ministers spreken over de voortgang van de afspraken en over wat daarvoor"
			+ " in de komende maanden nodig is. ";

	private LongDossiers() {
	}

	/**
	 * Ten pages with thirty notes.
	 * @param more how many sentences the introduction has more
	 * @return its first edition
	 */
	public static OutgoingDossier tenPages(int more) {
		DossierBuilder builder = DossierBuilder.aDossier()
			.introducedBy(SENTENCE.repeat(4) + "\n\n" + SENTENCE.repeat(1 + more));
		IntStream.rangeClosed(1, 3).forEach((number) -> builder.withSession("Werksessie " + number));
		IntStream.rangeClosed(1, 15)
			.forEach((number) -> builder.withTopic("Onderwerp " + number, background(number),
					"De Kamer hoort hoe het verder gaat.^[Kamerstuk 28676, nr. " + (300 + number) + "]", DossierBuilder
						.position(Level.PUBLIC, "Nederland steunt voorstel " + number + ".", SENTENCE.repeat(3))));
		Dossier dossier = builder.build();
		return new OutgoingDossier(dossier, dossier.level(), "A", 3, Instant.parse("2025-05-08T10:00:00Z"));
	}

	private static String background(int number) {
		return SENTENCE.repeat(3) + "^[Zie Kamerstuk 28676, nr. " + (400 + number) + "]\n\n" + SENTENCE;
	}

}

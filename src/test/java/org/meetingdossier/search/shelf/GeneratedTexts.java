package org.meetingdossier.search.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;

/**
 * Texts of words as frequent as they are in real titles, the same each time.
 */
public final class GeneratedTexts {

	private static final int TOPICS = 6;

	private final List<String> words;

	private final Random random = new Random(19);

	/**
	 * Draws from real titles.
	 * @param titles the titles, of which words are drawn as often as they stand there
	 */
	public GeneratedTexts(List<String> titles) {
		this.words = titles.stream().flatMap((title) -> List.of(title.split("\\s+")).stream()).toList();
	}

	/** As many words as a title has. */
	public String title() {
		return some(12);
	}

	/** A day of the last thirty years. */
	public LocalDate day() {
		return LocalDate.of(1995, 1, 1).plusDays(this.random.nextInt(11_000));
	}

	/**
	 * A dossier with six topics and as many footnotes.
	 * @param number counts them
	 */
	public Dossier dossier(int number) {
		DossierBuilder builder = DossierBuilder.aDossier()
			.at("gemaakt-" + number)
			.titled(some(6))
			.introducedBy(some(60));
		for (int topic = 0; topic < TOPICS; topic++) {
			builder.withTopic(some(5), some(80) + "^[Kamerstuk 28676, nr. " + (1 + this.random.nextInt(600)) + "]",
					DossierBuilder.position(Level.PUBLIC, some(25), some(120)));
		}
		return builder.build();
	}

	private String some(int number) {
		return IntStream.range(0, number)
			.mapToObj((index) -> this.words.get(this.random.nextInt(this.words.size())))
			.collect(Collectors.joining(" "));
	}

}

package org.meetingdossier.reading.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.MeetingHead;

/**
 * The sentences of an edition that can be referred to: those that everybody may read, as
 * an address with its words goes from hand to hand.
 *
 * @param meeting who, where and when
 * @param parts the sentences, by where they stand
 */
public record SentencesPage(MeetingHead meeting, List<Part> parts) {

	public SentencesPage {
		parts = List.copyOf(parts);
	}

	/**
	 * Writes the page.
	 * @param published the edition, without what the reader may not see
	 * @return the page
	 */
	public static SentencesPage of(PublishedDossier published) {
		Map<String, List<Line>> byHeading = new LinkedHashMap<>();
		QuotableText.of(published.dossier())
			.stream()
			.filter((text) -> text.level() == Level.PUBLIC)
			.forEach((text) -> byHeading.computeIfAbsent(text.heading(), (heading) -> new ArrayList<>())
				.addAll(lines(text).toList()));
		return new SentencesPage(MeetingHead.of(published),
				byHeading.entrySet()
					.stream()
					.map((entry) -> new Part(entry.getKey(), title(entry.getKey(), published), entry.getValue()))
					.toList());
	}

	private static Stream<Line> lines(QuotableText text) {
		return IntStream.range(0, text.sentences().size())
			.mapToObj((sentence) -> new Line(text.sentences().get(sentence), Quote.of(text, sentence)))
			.filter((line) -> line.quote().refusal().isEmpty());
	}

	private static @Nullable String title(String heading, PublishedDossier published) {
		return heading.startsWith("topic-")
				? published.dossier().topics().get(Integer.parseInt(heading.substring("topic-".length())) - 1).title()
				: null;
	}

	/**
	 * What stands under a heading of the agenda.
	 *
	 * @param anchor the anchor of the heading
	 * @param title the title of the topic; null where the heading is the same on each
	 * page
	 * @param lines the sentences, in reading order
	 */
	public record Part(String anchor, @Nullable String title, List<Line> lines) {

		public Part {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * A sentence.
	 *
	 * @param words its words
	 * @param quote what its address carries
	 */
	public record Line(String words, Quote quote) {

	}

}

package org.meetingdossier.reading.agenda;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;
import org.meetingdossier.dossier.text.Sentences;
import org.meetingdossier.reading.MeetingHead;
import org.meetingdossier.reading.text.DocumentLink;

/**
 * A card for each topic, to hold while speaking: one screen of a phone, one leaf of A6.
 *
 * @param meeting who, where and when
 * @param cards the cards, in the order of the agenda
 */
public record CardsPage(MeetingHead meeting, List<Card> cards) {

	/** Who speaks reads no more at a glance. */
	private static final int MOST_SENTENCES = 3;

	private static final int MOST_FIGURES = 4;

	/** A number with what it counts, and some words behind it. */
	private static final Pattern FIGURE = Pattern.compile(
			"(?iu)(?:\u20ac\\s*)?(?<![\\p{L}\\d.,])\\d[\\d.,]*(?:\\s*%|\\s+(?:procent|miljard|miljoen|euro|duizend)\\b)"
					+ "(?:\\s+(?:euro|van\\s+het\\s+bbp|bbp|in\\s+\\d{4})\\b)*");

	public CardsPage {
		cards = List.copyOf(cards);
	}

	/**
	 * Writes the cards.
	 * @param published the edition, without what the reader may not see
	 * @return the page
	 */
	public static CardsPage of(PublishedDossier published) {
		List<Dossier.Topic> topics = published.dossier().topics();
		return new CardsPage(MeetingHead.of(published),
				IntStream.range(0, topics.size())
					.mapToObj((index) -> card(published, index + 1, topics.get(index)))
					.toList());
	}

	private static Card card(PublishedDossier published, int number, Dossier.Topic topic) {
		List<List<String>> lines = words(topic, PositionKind.LINE, (position) -> sentences(position.line()));
		List<String> line = lines.stream().flatMap(List::stream).toList();
		Stream<String> texts = topic.lines().stream().flatMap((one) -> Stream.of(one.line(), one.explanation()));
		List<String> figures = Stream.concat(texts, Stream.of(topic.facts().background()))
			.map(CardsPage::plain)
			.flatMap((text) -> FIGURE.matcher(text).results().map(MatchResult::group))
			.distinct()
			.limit(MOST_FIGURES)
			.toList();
		return new Card(number, topic.title(), line.subList(0, Math.min(MOST_SENTENCES, line.size())),
				line.size() > MOST_SENTENCES, words(topic, PositionKind.IF_ASKED, CardsPage::whole),
				words(topic, PositionKind.RED_LINE, CardsPage::whole), figures,
				DocumentLink.citedIn(published, List.of(number)), marking(topic, published.level()));
	}

	private static <T> List<T> words(Dossier.Topic topic, PositionKind kind, Function<Dossier.Position, T> words) {
		return topic.positions().stream().filter((position) -> position.kind() == kind).map(words).toList();
	}

	private static String whole(Dossier.Position position) {
		return (plain(position.line()) + " " + plain(position.explanation())).strip();
	}

	private static List<String> sentences(String text) {
		return Sentences.in(plain(text));
	}

	private static String plain(String text) {
		return PlainWords.of(DossierText.parse(text)).replaceAll("\\s+", " ").strip();
	}

	private static @Nullable Level marking(Dossier.Topic topic, Level level) {
		Level strictest = topic.positions().stream().map(Dossier.Position::level).reduce(level, Level::stricter);
		return (strictest != Level.PUBLIC) ? strictest : null;
	}

	/**
	 * The card of a topic.
	 *
	 * @param number its number on the agenda
	 * @param title its name
	 * @param line the line to take, in a few sentences
	 * @param more whether the line goes on
	 * @param ifAsked what to answer when somebody asks
	 * @param redLines what not to give away
	 * @param figures the numbers in its texts
	 * @param sources the official documents that it cites
	 * @param marking how restricted the card is; null if it is for everybody
	 */
	public record Card(int number, String title, List<String> line, boolean more, List<String> ifAsked,
			List<String> redLines, List<String> figures, List<DocumentLink> sources, @Nullable Level marking) {

		public Card {
			line = List.copyOf(line);
			ifAsked = List.copyOf(ifAsked);
			redLines = List.copyOf(redLines);
			figures = List.copyOf(figures);
			sources = List.copyOf(sources);
		}

		/**
		 * The place of the card on the page.
		 * @return its anchor
		 */
		public String anchor() {
			return "card-" + this.number;
		}

		/**
		 * Something that is another once a word of the card is another, by which a
		 * browser knows again what its reader saw.
		 * @return a short name
		 */
		public String state() {
			String words = this.title + this.line + this.ifAsked + this.redLines + this.figures + this.sources;
			return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
		}

	}

}

package org.meetingdossier.dossier.across;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.meetingdossier.citation.Months;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.theme.Theme;
import org.meetingdossier.dossier.theme.UnchangedClaim;

/**
 * A theme at one meeting: what its current edition says on it, as far as the reader sees.
 *
 * @param published the edition
 * @param topics its topics of the theme, in order
 */
public record ThemeMoment(PublishedDossier published, List<Numbered> topics) {

	public ThemeMoment {
		topics = List.copyOf(topics);
	}

	static ThemeMoment of(PublishedDossier published, String theme) {
		List<Dossier.Topic> all = published.dossier().topics();
		return new ThemeMoment(published,
				IntStream.range(0, all.size())
					.filter((index) -> Theme.named(all.get(index).facts().theme())
						.filter((one) -> one.slug().equals(theme))
						.isPresent())
					.mapToObj((index) -> new Numbered(index + 1, all.get(index)))
					.toList());
	}

	/**
	 * Where it stands.
	 * @return the meeting's part of an address
	 */
	public String slug() {
		return this.published.dossier().slug();
	}

	/**
	 * Which of some moments is that of a meeting.
	 * @param moments the moments
	 * @param meeting the meeting's part of an address
	 * @return its place, from 0 on, or -1
	 */
	public static int indexOf(List<ThemeMoment> moments, String meeting) {
		return moments.stream().map(ThemeMoment::slug).toList().indexOf(meeting);
	}

	/**
	 * When it was.
	 * @return the first day of the meeting
	 */
	public LocalDate firstDay() {
		return this.published.dossier().facts().firstDay();
	}

	/**
	 * What the Netherlands argues for.
	 * @return the positions, in order
	 */
	public Stream<Dossier.Position> positions() {
		return this.topics.stream().flatMap((one) -> one.topic().lines().stream());
	}

	/**
	 * Whether the Netherlands argued for anything.
	 * @return true if there is a position
	 */
	public boolean isSpoken() {
		return positions().findAny().isPresent();
	}

	/**
	 * The lines to take.
	 * @return their text, with an empty line between two
	 */
	public String lines() {
		return positions().map(Dossier.Position::line).collect(Collectors.joining("\n\n"));
	}

	/**
	 * The lines to take with what is behind them.
	 * @return their text, with an empty line between two
	 */
	public String text() {
		return positions().flatMap((one) -> Stream.of(one.line(), one.explanation()))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n\n"));
	}

	/**
	 * That the position is said to be as it was.
	 * @return the first claim in its lines or what is behind them, or empty
	 */
	public Optional<UnchangedClaim> claim() {
		return UnchangedClaim.of(lines(),
				positions().map(Dossier.Position::explanation).collect(Collectors.joining("\n\n")));
	}

	/**
	 * What a claim is measured against: the last meeting that it names by its month or
	 * place, else the last one.
	 * @param earlier the meetings before, the earliest first
	 * @return one of these, or empty if there are none
	 */
	public static Optional<ThemeMoment> measureOf(UnchangedClaim claim, List<ThemeMoment> earlier) {
		Stream<ThemeMoment> named = earlier.stream().filter((moment) -> moment.isNamedIn(claim.since()));
		return named.reduce((one, later) -> later).or(() -> earlier.stream().reduce((one, later) -> later));
	}

	private boolean isNamedIn(String words) {
		MeetingFacts facts = this.published.dossier().facts();
		return Stream.of(Months.name(facts.firstDay().getMonthValue()), facts.place())
			.anyMatch((name) -> Pattern.compile("(?iu)\\b" + Pattern.quote(name) + "\\b").matcher(words).find());
	}

	/**
	 * A topic with its number.
	 *
	 * @param number its number on the page of the meeting
	 */
	public record Numbered(int number, Dossier.Topic topic) {

	}

}

package org.meetingdossier.check.agreement.wording;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;

/**
 * When and where a sentence tells people to have met, whatever it calls the meeting: two
 * days in a row are always those of a meeting, and a single one is where a meeting stands
 * before it.
 *
 * @param days the days, each with its words
 * @param places the places
 */
public record ToldMeetings(List<Told.Claim<StatedDate>> days, Set<String> places) {

	/** How words for a meeting end. */
	private static final List<String> MEETING = List.of("raad", "raden", "bijeenkomst", "bijeenkomsten", "vergadering",
			"vergaderingen", "top", "ministeriele", "ministerieles", "conferentie", "ministers");

	private static final int FAR = 8;

	private static final int NEAR = 5;

	/** Copies what was found. */
	public ToldMeetings {
		days = List.copyOf(days);
		places = Collections.unmodifiableSet(new TreeSet<>(places));
	}

	/**
	 * Reads a text.
	 * @return the days and places of meetings
	 */
	public static ToldMeetings in(Words words) {
		List<Told.Claim<StatedDate>> days = DateReader.all(words)
			.stream()
			.filter((read) -> isInARow(read.value()) || isOfMeeting(words, read.start()))
			.map((read) -> new Told.Claim<>(read.value(), words.text(read.start(), read.end()), true))
			.toList();
		Set<String> places = new TreeSet<>();
		words.places().filter((at) -> isPlace(words, at)).forEach((at) -> places.add(words.get(at).text()));
		return new ToldMeetings(days, places);
	}

	private static boolean isInARow(List<StatedDate> days) {
		return days.size() > 1 && days.stream().allMatch((day) -> day.day() != null);
	}

	/** The bodies whose agenda, or other paper of some kinds, a sentence names. */
	public static Set<String> bodiesOfPapers(Words words, Set<PaperKind> kinds) {
		Set<String> bodies = new TreeSet<>();
		for (int at = 0; at < words.size(); at++) {
			Read<PaperKind> paper = Kinds.at(words, at);
			if (words.is(at, "agenda") || (paper != null && kinds.contains(paper.value()))) {
				int behind = (paper != null) ? paper.end() : at + 1;
				for (int next = behind; next < behind + NEAR; next++) {
					Read<String> known = Meetings.read(words, next);
					String body = (known != null) ? known.value() : council(words.get(next));
					if (body != null) {
						bodies.add(body);
					}
					if (!words.get(next).isWord() || body != null || Clause.isFinite(words.get(next))) {
						break;
					}
				}
			}
		}
		return bodies;
	}

	/** A council that no table names: "de Sportraad". */
	private static @Nullable String council(Token token) {
		boolean named = token.isCapitalised() && token.folded().endsWith("raad") && token.folded().length() > FAR;
		return named ? token.folded() : null;
	}

	/** Behind a meeting, with no verb and no paper between. */
	private static boolean isOfMeeting(Words words, int date) {
		for (int at = date - 1; at >= Math.max(0, date - FAR); at--) {
			Token token = words.get(at);
			if (isMeeting(token)) {
				return true;
			}
			boolean goesOn = words.is(at, "dat", "die") && at >= date - 2;
			if (token.isEdge() || (Clause.isFinite(token) && !goesOn) || words.is(at, ",")
					|| Kinds.at(words, at) != null) {
				return false;
			}
		}
		return false;
	}

	/** Where a title tells people to meet. */
	public static Set<String> placesOf(String title) {
		Words words = Words.of(title);
		return words.places()
			.filter((at) -> isNamed(words, at))
			.mapToObj((at) -> words.get(at).text())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Where words tell something to be: in a town, or where people come together. */
	public static Set<String> townsOf(Words words) {
		return words.places()
			.filter((at) -> isNamed(words, at) && Kinds.at(words, at) == null
					&& (isWhereTheyMet(words, at) || Places.countries(words.get(at).text()).isEmpty()))
			.mapToObj((at) -> words.get(at).text())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether words tell of a town that people met there. */
	public static boolean isWhereTheyMet(Words words, String town) {
		return words.places()
			.anyMatch((at) -> words.get(at).text().equals(town) && isNamed(words, at) && isWhereTheyMet(words, at));
	}

	private static boolean isWhereTheyMet(Words words, int at) {
		return Lexicon.has(words.get(at - 2).folded(), "event") || isMeeting(words.get(at - 2));
	}

	private static boolean isNamed(Words words, int at) {
		return words.is(at - 1, "in", "te", "naar") && words.get(at).isCapitalised()
				&& !Meetings.isBody(words.get(at).folded());
	}

	private static boolean isPlace(Words words, int at) {
		if (!isNamed(words, at)) {
			return false;
		}
		if (at == 1 && Lexicon.has(words.get(at + 1).folded(), "event")) {
			return Places.isTown(words.get(at));
		}
		Token before = words.get(at - 2);
		boolean day = before.type() == Token.Type.NUMBER || Months.number(before.folded()) > 0;
		return (day || isMeeting(before)) && Places.isTown(words.get(at));
	}

	/** Whether a text names a meeting, by whatever word. */
	public static boolean isNamed(String text) {
		Words words = Words.of(text);
		return words.places().mapToObj(words::get).anyMatch(ToldMeetings::isMeeting);
	}

	/** "raad", "bijeenkomst", "defensieministeriële", "FMM". */
	static boolean isMeeting(Token token) {
		return token.isWord()
				&& (Meetings.isBody(token.folded()) || MEETING.stream().anyMatch(token.folded()::endsWith));
	}

}

package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
		places = Set.copyOf(places);
	}

	/**
	 * Reads a text.
	 * @return the days and places of meetings
	 */
	public static ToldMeetings in(Words words) {
		List<Told.Claim<StatedDate>> days = new ArrayList<>();
		Set<String> places = new TreeSet<>();
		int at = 0;
		while (at < words.size()) {
			Read<List<StatedDate>> read = DateReader.dates(words, at);
			if (read == null) {
				if (isPlace(words, at)) {
					places.add(words.get(at).text());
				}
				at++;
				continue;
			}
			boolean several = read.value().size() > 1 && read.value().stream().allMatch((day) -> day.day() != null);
			if (several || isOfMeeting(words, at)) {
				days.add(new Told.Claim<>(read.value(), words.text(at, read.end()), true));
			}
			at = read.end();
		}
		return new ToldMeetings(days, places);
	}

	/** The bodies whose agenda, or other paper of some kinds, a sentence names. */
	public static Set<String> bodiesOfPapers(Words words, Set<PaperKind> kinds) {
		Set<String> bodies = new TreeSet<>();
		for (int at = 0; at < words.size(); at++) {
			Kinds.Named paper = Kinds.at(words, at);
			if (words.is(at, "agenda") || (paper != null && kinds.contains(paper.kind()))) {
				int behind = (paper != null) ? paper.end() : at + 1;
				for (int next = behind; next < behind + NEAR; next++) {
					String known = Meetings.body(words, next);
					String body = (known != null) ? known : council(words.get(next));
					if (body != null) {
						bodies.add(body);
					}
					if (words.get(next).type() != Token.Type.WORD || body != null || Clause.isFinite(words.get(next))) {
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
			if (token.type() == Token.Type.BREAK || token.type() == Token.Type.CITATION
					|| (Clause.isFinite(token) && !goesOn) || words.is(at, ",") || Kinds.at(words, at) != null) {
				return false;
			}
		}
		return false;
	}

	/** Where a title tells people to meet. */
	public static Set<String> placesOf(String title) {
		Words words = Words.of(title);
		Set<String> places = new TreeSet<>();
		for (int at = 0; at < words.size(); at++) {
			if (isNamed(words, at)) {
				places.add(words.get(at).text());
			}
		}
		return places;
	}

	/** Where words tell something to be: in a town, or where people come together. */
	public static Set<String> townsOf(Words words) {
		Set<String> towns = new TreeSet<>();
		for (int at = 0; at < words.size(); at++) {
			boolean met = Lexicon.has(words.get(at - 2).folded(), "event") || isMeeting(words.get(at - 2));
			if (isNamed(words, at) && Kinds.at(words, at) == null
					&& (met || Places.countries(words.get(at).text()).isEmpty())) {
				towns.add(words.get(at).text());
			}
		}
		return towns;
	}

	/** Whether words tell of a town that people met there. */
	public static boolean isWhereTheyMet(Words words, String town) {
		return IntStream.range(0, words.size())
			.anyMatch((at) -> words.get(at).text().equals(town) && isNamed(words, at)
					&& (Lexicon.has(words.get(at - 2).folded(), "event") || isMeeting(words.get(at - 2))));
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
		return IntStream.range(0, words.size()).mapToObj(words::get).anyMatch(ToldMeetings::isMeeting);
	}

	/** "raad", "bijeenkomst", "defensieministeriële", "FMM". */
	static boolean isMeeting(Token token) {
		return token.type() == Token.Type.WORD
				&& (Meetings.isBody(token.folded()) || MEETING.stream().anyMatch(token.folded()::endsWith));
	}

}

package org.meetingdossier.intake.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the first words of the topics and the lines of the programme; gives the
 * parts of the meeting that only a topic names ("tijdens de lunch spreken …"), and which
 * topics a part says it takes ("agendapunten 1 en 2").
 */
final class MentionedSessions {

	private static final Pattern DURING = Pattern.compile("(?iu)^(?:tijdens|bij|onder|aan|in) (?:de|het|een) (?:(?:gezamenlijke|informele|afsluitende|gezamenlijk|informeel|afsluitend) )?$");

	private static final int MOST_NUMBER = 40;

	private MentionedSessions() {
	}

	/**
	 * Finds the parts that only topics name.
	 * @param pieces the paragraphs, with the topics among them
	 * @param known the parts that the programme lists
	 * @param days the days of the meeting
	 * @return more parts, in reading order
	 */
	static List<Program.Part> of(Pieces pieces, List<Program.Part> known, Days.Known days) {
		List<Program.Part> more = new ArrayList<>();
		boolean first = false;
		for (Piece piece : pieces.all()) {
			if (piece.role() == Piece.Role.TOPIC) {
				first = true;
			}
			else if (first && piece.words() != null && !pieces.plainOf(piece).isEmpty()) {
				first = false;
				Program.Part part = named(pieces.plainOf(piece), piece, days, pieces);
				if (part != null && known.stream().noneMatch((one) -> isSame(one, part)) && more.stream().noneMatch((one) -> isSame(one, part))) {
					more.add(part);
				}
			}
		}
		return more;
	}

	private static Program.@Nullable Part named(String text, Piece piece, Days.Known days, Pieces pieces) {
		List<String> sentences = Sentences.of(text);
		String sentence = sentences.isEmpty() ? "" : sentences.get(0);
		List<Gathering.Named> named = Sentences.isReadable(sentence) ? Gathering.in(sentence) : List.of();
		if (named.isEmpty() || !DURING.matcher(sentence.substring(0, named.get(0).start())).find()) {
			return null;
		}
		Gathering.Named one = named.get(0);
		boolean meal = one.kind() == SessionKind.DINNER || sentence.substring(one.start(), one.end()).matches("(?iu).*(?:lunch|ontbijt)");
		if (!meal) {
			return null;
		}
		LocalDate day = days.in(sentence);
		String title = MeetingName.capital(sentence.substring(one.start(), one.end()));
		return new Program.Part(new Proposal.Session(one.kind(), (day != null) ? day : days.only(), title, Gathering.host(sentence)),
				pieces.indexOf(piece), false);
	}

	private static boolean isSame(Program.Part one, Program.Part other) {
		return one.session().kind() == other.session().kind() && (one.session().kind() != SessionKind.OTHER
				|| last(one.session().title()).equals(last(other.session().title())));
	}

	/** Lunch and werklunch are one. */
	private static String last(String title) {
		String lower = title.toLowerCase(java.util.Locale.ROOT);
		return lower.contains("lunch") ? "lunch" : lower.contains("ontbijt") ? "ontbijt" : lower;
	}

	/**
	 * Reads which topics the parts say they take.
	 * @param program the parts
	 * @param blocks the blocks in which they stand
	 * @return the index of the part by the number of the topic, from 1
	 */
	static Map<Integer, Integer> numbered(List<Program.Part> program, List<Block> blocks) {
		Map<Integer, Integer> numbered = new HashMap<>();
		for (int i = 0; i < program.size(); i++) {
			Matcher items = Gathering.ITEMS.matcher(blocks.get(program.get(i).block()).text());
			if (!items.find()) {
				continue;
			}
			Integer from = null;
			Matcher number = Pattern.compile("\\d{1,2}|-|\u2013|t/m|tot en met").matcher(items.group("numbers"));
			boolean until = false;
			while (number.find()) {
				if (!Character.isDigit(number.group().charAt(0))) {
					until = true;
					continue;
				}
				int to = Math.min(MOST_NUMBER, Integer.parseInt(number.group()));
				for (int topic = (until && from != null) ? from : to; topic <= to; topic++) {
					numbered.putIfAbsent(topic, i);
				}
				from = to;
				until = false;
			}
		}
		return numbered;
	}

}

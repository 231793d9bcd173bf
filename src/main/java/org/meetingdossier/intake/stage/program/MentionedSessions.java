package org.meetingdossier.intake.stage.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.intake.stage.words.Subject;

/**
 * Stage: reads the first words of the topics and the lines of the programme; gives the
 * parts of the meeting that only a topic names ("tijdens de lunch spreken …"), and which
 * topics a part says it takes ("agendapunten 1 en 2").
 */
public final class MentionedSessions {

	private static final Pattern DURING = Pattern.compile(
			"(?iu)^(?:tijdens|bij|onder|aan|in) (?:de|het|een) (?:(?:gezamenlijke|informele|afsluitende|gezamenlijk|informeel|afsluitend) )?$");

	private static final Pattern BESIDE = Pattern.compile(
			"(?iu)(?:\\bmarges? |\\bafgesloten |\\bafloop )[^.;]{0,100}?\\been (?:kort |gezamenlijke? )?(?<part>bilateraal (?:gesprek|overleg)|bilaterale ontmoeting|persconferentie|persmoment)(?!\\p{L})");

	private static final int MOST_MORE = 20;

	private static final Pattern NUMBERS = Pattern
		.compile("(?iu)(?:agendapunt(?:en)?:?\\s*)?\\d{1,2}(?:(?:\\s*(?:,|en|-|–|t/m|tot en met)\\s*)+\\d{1,2}){0,20}");

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
	public static List<Program.Part> of(Pieces pieces, List<Program.Part> known, Days.Known days) {
		List<Program.Part> more = new ArrayList<>();
		boolean first = false;
		for (Piece piece : pieces.all()) {
			Program.Part part = null;
			if (piece.role() == Piece.Role.TOPIC) {
				first = true;
				part = inBrackets(piece, days, pieces);
			}
			else if (first && piece.words() != null && !pieces.plainOf(piece).isEmpty()) {
				first = false;
				part = named(pieces.plainOf(piece), piece, days, pieces);
			}
			if (part != null && isNew(part, known) && isNew(part, more)) {
				more.add(part);
			}
			if (piece.words() != null && piece.role() != Piece.Role.TOPIC && more.size() < MOST_MORE) {
				beside(pieces.plainOf(piece), pieces.indexOf(piece), days).stream()
					.filter((one) -> isNew(one, known) && isNew(one, more))
					.forEach(more::add);
			}
		}
		return more;
	}

	/** Talks of two and a moment for the press, wherever a paragraph tells of one. */
	private static List<Program.Part> beside(String text, int block, Days.Known days) {
		List<Program.Part> parts = new ArrayList<>();
		for (String sentence : BESIDE.matcher(text).find() ? Sentences.of(text) : List.<String>of()) {
			Matcher one = BESIDE.matcher(sentence);
			SessionKind kind = (Sentences.isReadable(sentence) && one.find()) ? Gathering.kindIn(one.group("part"))
					: null;
			if (kind == SessionKind.BILATERAL || kind == SessionKind.PRESS) {
				LocalDate day = days.in(sentence);
				parts.add(new Program.Part(new Proposal.Session(kind, (day != null) ? day : days.only(),
						MeetingName.capital(one.group("part")), Gathering.host(sentence)), block, false));
			}
		}
		return parts;
	}

	/** The part that a heading names behind its topic: Dreigingen (diner, 3 mei). */
	private static Program.@Nullable Part inBrackets(Piece topic, Days.Known days, Pieces pieces) {
		int block = pieces.indexOf(topic);
		String words = Gathering.inBrackets(pieces.blocks().get(block).text());
		SessionKind kind = Gathering.kindIn(words);
		if (kind == null) {
			return null;
		}
		LocalDate day = days.in(words);
		String title = words.replaceFirst("\\s*[,;:\u2013-]?\\s*(?:(?:op )?" + Days.WEEKDAY
				+ "\\p{L}*)?\\s*\\d{1,2}(?:[.:]\\d{2}| " + Months.ANY + ").*$", "");
		return new Program.Part(new Proposal.Session(kind, (day != null) ? day : days.only(),
				MeetingName.capital(title.isBlank() ? words : title), Gathering.host(words)), block, false);
	}

	private static Program.@Nullable Part named(String text, Piece piece, Days.Known days, Pieces pieces) {
		List<String> sentences = Sentences.of(text);
		String sentence = sentences.isEmpty() ? "" : sentences.get(0);
		List<Gathering.Named> named = Sentences.isReadable(sentence) ? Gathering.in(sentence) : List.of();
		if (named.isEmpty() || !Gathering.isMeal(sentence.substring(named.get(0).start(), named.get(0).end()))
				|| !DURING.matcher(sentence.substring(0, named.get(0).start())).find()) {
			return null;
		}
		Gathering.Named one = named.get(0);
		LocalDate day = days.in(sentence);
		String title = MeetingName.capital(sentence.substring(one.start(), one.end()));
		return new Program.Part(
				new Proposal.Session(one.kind(), (day != null) ? day : days.only(), title, Gathering.host(sentence)),
				pieces.indexOf(piece), false);
	}

	/** What is of the same kind may be another one by its day or by its name. */
	private static boolean isNew(Program.Part part, List<Program.Part> known) {
		return known.stream().noneMatch((one) -> one.sort().equals(part.sort()) && !isOther(one, part));
	}

	private static boolean isOther(Program.Part one, Program.Part other) {
		LocalDate first = one.session().date();
		LocalDate second = other.session().date();
		boolean otherDay = first != null && second != null && !first.equals(second);
		String counted = other.session().title().replaceAll("\\D", "");
		return otherDay || (!counted.isEmpty() && !counted.equals(one.session().title().replaceAll("\\D", "")));
	}

	/**
	 * Reads which topics the parts say they take.
	 * @param program the parts
	 * @param titles the titles of the topics
	 * @return the index of the part by that of the topic
	 */
	static Map<Integer, Integer> taking(List<Program.Part> program, List<String> titles) {
		Map<Integer, Integer> taking = new HashMap<>();
		for (int i = 0; i < program.size(); i++) {
			String items = program.get(i).items();
			Set<Integer> topics = new TreeSet<>(NUMBERS.matcher(items).matches() ? numbers(items) : List.of());
			for (String item : topics.isEmpty() ? items.split("[;,\\n]") : new String[0]) {
				for (int topic = 0; topic < titles.size(); topic++) {
					List<String> title = Subject.words(titles.get(topic));
					List<String> words = Subject.words(item);
					if (Subject.isWithin(title, words) || Subject.isWithin(words, title)) {
						topics.add(topic + 1);
					}
				}
			}
			for (Integer topic : topics) {
				taking.putIfAbsent(topic - 1, i);
			}
		}
		return taking;
	}

	private static List<Integer> numbers(String items) {
		List<Integer> numbers = new ArrayList<>();
		boolean until = false;
		Matcher part = Pattern.compile("\\d{1,2}|[-\u2013]|t/m|tot en met").matcher(items);
		while (part.find()) {
			if (!Character.isDigit(part.group().charAt(0))) {
				until = true;
				continue;
			}
			int to = Math.min(MOST_NUMBER, Integer.parseInt(part.group()));
			for (int one = (until && !numbers.isEmpty()) ? numbers.get(numbers.size() - 1) + 1 : to; one <= to; one++) {
				numbers.add(one);
			}
			until = false;
		}
		return numbers;
	}

}

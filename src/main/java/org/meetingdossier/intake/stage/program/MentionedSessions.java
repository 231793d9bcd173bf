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
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.outline.Heading;
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

	/** A part with which a sentence begins: in de eerste werksessie. */
	private static final Pattern BEGINS = Pattern
		.compile("(?iu)^(?:(?:tijdens|bij|onder|aan|in|op|na|voor|voorafgaand aan) )?(?:de|het|een) $");

	/**
	 * What belongs to another body, or to what was: de plenaire zitting van het
	 * Parlement.
	 */
	private static final Pattern OF_OTHER = Pattern
		.compile("(?u)^ (?:van (?:de|het|een)|(?:heeft|hebben|had|hadden|besloot|was|waren)) .*", Pattern.DOTALL);

	/**
	 * A meal of which a sentence tells anywhere, or with which a later paragraph begins.
	 */
	private static final Pattern DURING = Pattern.compile("(?iu)^(?:tijdens|bij|onder|aan) (?:de|het|een) ");

	private static final Pattern TOLD = Pattern.compile("(?iu).*\\b(?:een|het|de) $", Pattern.DOTALL);

	private static final int SENTENCES = 2;

	private static final Pattern BESIDE = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:marges?|kantlijn|zijlijn|afgesloten|afloop|voorafgaand|tussendoor|tussentijds|sluit(?:en)? [^.;]{0,40}?\\baf|besluit(?:en)? met)(?!\\p{L})");

	private static final int MOST_MORE = 20;

	private static final Pattern NUMBERS = Pattern
		.compile("(?iu)(?:agendapunt(?:en)?:?\\s*)?\\d{1,2}(?:(?:\\s*(?:,|en|-|–|t/m|tot en met)\\s*)+\\d{1,2}){0,20}");

	private static final int MOST_NUMBER = 40;

	/** More are no agenda of a meeting, and more items none of a part. */
	private static final int MOST_TITLES = 200;

	private static final int MOST_ITEMS = 20;

	private MentionedSessions() {
	}

	/**
	 * Finds the parts that only topics name, and puts each before the first heading of a
	 * part behind it.
	 * @param known the parts that the programme lists
	 * @param pieces the paragraphs, with the topics among them
	 * @param from the index of the title
	 * @param days the days of the meeting
	 * @return all parts
	 */
	public static List<Program.Part> among(List<Program.Part> known, Pieces pieces, int from, Days.Known days) {
		List<Program.Part> all = new ArrayList<>(known);
		List<Integer> order = new ArrayList<>(IntStream.range(0, known.size()).boxed().toList());
		for (Program.Part part : of(pieces, known, days)) {
			int at = 0;
			while (at < all.size() && !(all.get(at).heading() && all.get(at).block() + from > part.block())) {
				at++;
			}
			all.add(at, part.from(from).titled(List.of()));
			order.add(at, -1);
		}
		for (int i = 0; i < pieces.all().size(); i++) {
			Piece topic = pieces.all().get(i);
			Piece.Standing standing = topic.topic();
			if (standing != null && standing.session() != null) {
				pieces.replace(i, topic.in(order.indexOf(standing.session() - 1) + 1));
			}
		}
		return all;
	}

	private static List<Program.Part> of(Pieces pieces, List<Program.Part> known, Days.Known days) {
		List<Program.Part> more = new ArrayList<>();
		boolean first = false;
		boolean topics = false;
		for (Piece piece : pieces.all()) {
			List<Program.Part> parts = List.of();
			if (piece.role() == Piece.Role.TOPIC) {
				first = true;
				topics = true;
				Program.Part part = inBrackets(piece, days, pieces);
				parts = (part != null) ? List.of(part) : List.of();
			}
			else if (first && piece.words() != null && !pieces.plainOf(piece).isEmpty()) {
				first = false;
				parts = named(pieces.plainOf(piece), pieces.indexOf(piece), days, SENTENCES);
			}
			else if (topics && isOfTopic(piece)) {
				parts = DURING.matcher(pieces.plainOf(piece)).lookingAt()
						? named(pieces.plainOf(piece), pieces.indexOf(piece), days, 1) : List.of();
			}
			else if (piece.role() == Piece.Role.UNUSED && topics && isText(pieces, piece)) {
				parts = ToldProgram.in(pieces.plainOf(piece), pieces.indexOf(piece), days, known);
			}
			for (Program.Part part : parts) {
				if (isNew(part, known) && isNew(part, more)) {
					more.add(part);
				}
			}
			if (topics && piece.words() != null && piece.role() != Piece.Role.TOPIC && more.size() < MOST_MORE) {
				beside(pieces.plainOf(piece), pieces.indexOf(piece), days, known).stream()
					.filter((one) -> isNew(one, known) && isNew(one, more))
					.forEach(more::add);
			}
		}
		return more;
	}

	/** Whether a paragraph only tells what is beside the meeting. */
	public static boolean isBeside(String paragraph) {
		List<String> sentences = Sentences.of(paragraph);
		return !sentences.isEmpty() && BESIDE.matcher(sentences.get(0)).find()
				&& sentences.stream().allMatch((sentence) -> Gathering.kindIn(sentence) != null);
	}

	private static boolean isOfTopic(Piece piece) {
		return piece.role() == Piece.Role.BACKGROUND || piece.role() == Piece.Role.POSITION
				|| piece.role() == Piece.Role.EXPLANATION;
	}

	private static boolean isText(Pieces pieces, Piece piece) {
		int block = pieces.indexOf(piece);
		return !Heading.is(pieces.blocks().get(block)) && !Heading.isClosing(pieces.blocks(), block);
	}

	/** What a sentence says to be beside the meeting, wherever it stands. */
	private static List<Program.Part> beside(String text, int block, Days.Known days, List<Program.Part> known) {
		return !BESIDE.matcher(text).find() ? List.of()
				: Sentences.of(text)
					.stream()
					.filter((sentence) -> BESIDE.matcher(sentence).find())
					.flatMap((sentence) -> ToldProgram.in(sentence, block, days, known).stream())
					.toList();
	}

	/** The part that a heading names behind its topic: Dreigingen (diner, 3 mei). */
	private static Program.@Nullable Part inBrackets(Piece topic, Days.Known days, Pieces pieces) {
		int block = pieces.indexOf(topic);
		String words = Gathering.inBrackets(pieces.blocks().get(block).text());
		SessionKind kind = Gathering.kindIn(words);
		if (kind == null) {
			return null;
		}
		String title = words.replaceFirst("\\s*[,;:\u2013-]?\\s*(?:(?:op )?" + Days.WEEKDAY
				+ "\\p{L}*)?\\s*\\d{1,2}(?:[.:]\\d{2}| " + Months.ANY + ").*$", "");
		return new Program.Part(new Proposal.Session(kind, days.in(words),
				MeetingName.capital(title.isBlank() ? words : title), Gathering.host(words)), block, false);
	}

	/** The parts that the first sentences of a topic name. */
	private static List<Program.Part> named(String text, int block, Days.Known days, int most) {
		List<Program.Part> parts = new ArrayList<>();
		for (String sentence : Sentences.of(text).stream().limit(most).filter(Sentences::isReadable).toList()) {
			for (Gathering.Named one : Gathering.in(sentence)) {
				String before = sentence.substring(0, one.start());
				String words = sentence.substring(one.start(), one.end());
				boolean begins = BEGINS.matcher(before).matches()
						&& !OF_OTHER.matcher(sentence.substring(one.end())).matches();
				if (begins || (Gathering.isMeal(words) && TOLD.matcher(before).matches())) {
					parts.add(new Program.Part(
							new Proposal.Session(one.kind(), days.in(sentence),
									MeetingName.capital(Gathering.noun(words)), Gathering.host(sentence)),
							block, false));
				}
			}
		}
		return parts;
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
		List<List<String>> titleWords = titles.stream().limit(MOST_TITLES).map(Subject::words).toList();
		for (int i = 0; i < program.size(); i++) {
			String items = program.get(i).items();
			Set<Integer> topics = new TreeSet<>(NUMBERS.matcher(items).matches() ? numbers(items) : List.of());
			for (String item : topics.isEmpty() ? items.split("[;,\\n]| en ", MOST_ITEMS) : new String[0]) {
				List<String> words = Subject.words(item);
				for (int topic = 0; topic < titleWords.size(); topic++) {
					List<String> title = titleWords.get(topic);
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

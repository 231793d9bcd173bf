package org.meetingdossier.intake.stage.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.meeting.Meeting;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the sentences of the introduction; gives the parts of the meeting that
 * they tell of: it begins on Wednesday with a dinner, and goes on with a working session.
 */
final class ToldProgram {

	private static final Pattern SUBJECT = Pattern.compile(
			"^ (?:over|met(?! als )|aan een|aan de|aan het|van de|van het) [^.,;()]{3,80}?(?= en een\\b| en (?:eindig|sluit|vervolg|begin|start|duur)\\p{L}*\\b| en vervolgens\\b| gevolgd\\b| plaats\\b| met\\b| op (?:\\p{L}+dag|\\d)| waar\\p{L}*\\b| dat\\b| die\\b| en \\p{Ll}+ (?:ik|wij|hij|zij)\\b| voor de\\b| georganiseerd\\b| voorzien\\b| gepland\\b| bij(?=[.,;]|$)| (?:wordt|worden|spreken|spreekt|bespreken|bespreekt)\\b|[.,;(]|$)");

	/** Words that speak of a part that was named before, or of all such parts. */
	private static final Pattern AGAIN = Pattern
		.compile("(?i)(?:tijdens|in|bij|aan|na|voor|van)\\s+(?:het|de|dit|deze|dat|die)\\s*$|(?<!\\p{L})in\\s*$");

	/**
	 * What is spoken of as known, and was not named before, is the meeting as a whole.
	 */
	private static final Pattern ITSELF = Pattern
		.compile("(?iu)plenaire (?:zitting|vergadering|bijeenkomst|bespreking)|formele zitting");

	/** What was reported before is another meeting. */
	private static final Pattern OF_OTHER = Pattern.compile("(?iu)\\bverslag van (?:de|het) (?:\\p{L}+ )?$");

	/** A day right behind the words is theirs: een slotsessie op donderdag. */
	private static final Pattern ON = Pattern.compile("(?iu)^,? \\(?(?:op|van) ");

	private static final List<String> COUNTS = List.of("twee", "drie", "vier", "vijf", "zes");

	private static final List<String> ORDER = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde");

	private static final Pattern SEVERAL = Pattern.compile("(?iu)(?<!\\p{L})(?<count>" + String.join("|", COUNTS)
			+ ") (?:\\p{L}+e )?(?<sort>\\p{L}*sessie)s(?!\\p{L})(?<of> van de Noord-Atlantische Raad)?");

	private static final Pattern PLENARY = Pattern.compile("(?iu)(?<!\\p{L})plenai(?:r|re)(?!\\p{L})");

	/** How a sentence goes on to what is discussed in a part. */
	private static final Pattern TALKS = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:spreekt|spreken|praten|bespreekt|bespreken|behandelen|staat|staan|komt|komen|is gewijd|gaat)(?!\\p{L})(?<items>.+)");

	private static final int NEAR = 40;

	/** More is no programme that somebody tells. */
	private static final int MOST_PARTS = 40;

	private static final int MOST_NAMED = 8;

	private static final int MOST_TOLD = 100;

	private final Days.Known days;

	private final List<Program.Part> parts = new ArrayList<>();

	private int told;

	private @Nullable LocalDate day;

	private ToldProgram(Days.Known days) {
		this.days = days;
	}

	/**
	 * Reads the introduction.
	 * @param introduction the blocks before the topics
	 * @param title the index of the title among them
	 * @param days the days of the meeting
	 * @return the parts in reading order
	 */
	static List<Program.Part> of(List<Block> introduction, int title, Days.Known days) {
		return of(introduction, title, days, (sentence) -> true);
	}

	/**
	 * Reads what stands before several meetings for one of them: what names it, and for
	 * the first of them also what names none.
	 */
	static List<Program.Part> ofOne(List<Block> shared, int title, Meeting meeting, Days.Known days) {
		String forum = Objects.requireNonNullElse(meeting.forum(), "");
		boolean first = title > 0;
		List<Program.Part> parts = of(shared, title, days,
				(sentence) -> (Forums.count(sentence) == 1) ? forum.equals(Forums.in(sentence)) : first);
		return first ? parts : parts.stream().map((part) -> part.from(part.block())).toList();
	}

	private static List<Program.Part> of(List<Block> blocks, int title, Days.Known days, Predicate<String> ofMeeting) {
		ToldProgram told = new ToldProgram(days);
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).cell() != null) {
				continue;
			}
			for (String sentence : Sentences.of(blocks.get(i).text())) {
				if (Sentences.isReadable(sentence) && told.parts.size() < MOST_PARTS && ofMeeting.test(sentence)) {
					told.tell(sentence.replace('\n', ' '), i - title);
				}
			}
		}
		return told.parts;
	}

	/** The parts that a paragraph outside all topics tells of. */
	static List<Program.Part> in(String paragraph, int block, Days.Known days, List<Program.Part> known) {
		ToldProgram told = new ToldProgram(days);
		told.parts.addAll(known);
		Sentences.of(paragraph)
			.stream()
			.filter(Sentences::isReadable)
			.limit(MOST_PARTS)
			.forEach((sentence) -> told.tell(sentence.replace('\n', ' '), block));
		return told.parts.subList(known.size(), told.parts.size());
	}

	/** Two working sessions on Tuesday are two parts. */
	private void count(String sentence, int block) {
		Matcher several = SEVERAL.matcher(sentence);
		if (!several.find() || AGAIN.matcher(sentence.substring(0, several.start())).find()) {
			return;
		}
		LocalDate before = this.days.last(sentence.substring(0, several.start()), this.day);
		LocalDate at = (before != null) ? before : this.days.first(sentence.substring(several.end()), this.day);
		int count = COUNTS.indexOf(several.group("count").toLowerCase(Locale.ROOT)) + 2;
		String one = several.group("sort").toLowerCase(Locale.ROOT)
				+ Objects.requireNonNullElse(several.group("of"), "");
		for (int i = 0; i < count; i++) {
			this.parts.add(new Program.Part(
					new Proposal.Session(Gathering.kindOfItem(one), at, ORDER.get(i) + ' ' + one, null), block, false));
		}
	}

	private void tell(String sentence, int block) {
		List<Gathering.Named> found = Gathering.in(sentence);
		this.told += found.isEmpty() ? 0 : 1;
		if (found.size() > MOST_NAMED || this.told > MOST_TOLD) {
			return;
		}
		boolean follows = !found.isEmpty()
				&& this.days.first(sentence.substring(0, found.get(0).start()), this.day) == null;
		Matcher several = SEVERAL.matcher(sentence);
		int counted = several.find() ? several.start() : sentence.length();
		for (int i = 0; i < found.size(); i++) {
			Gathering.Named named = found.get(i);
			if (counted < named.start()) {
				count(sentence, block);
				counted = sentence.length();
			}
			int until = (i + 1 < found.size()) ? found.get(i + 1).start() : sentence.length();
			if (OF_OTHER.matcher(sentence.substring(0, named.start())).find()) {
				continue;
			}
			String words = sentence.substring(named.start(), named.end());
			String title = Gathering.noun(words.strip()) + subject(sentence.substring(named.end()));
			LocalDate at = dayOf(sentence, named, until, i == 0, follows);
			this.day = (at != null) ? at : this.day;
			boolean again = AGAIN.matcher(sentence.substring(0, named.start())).find();
			String host = host(sentence, found, i);
			int known = known(named, title, at, again);
			if (known >= 0) {
				Program.Part part = this.parts.get(known);
				this.day = (at == null && part.session().date() != null) ? part.session().date() : this.day;
				this.parts.set(known, part.hostedBy(host));
			}
			else if (!(again && ITSELF.matcher(words).matches()) || isOnDay(sentence.substring(named.end()))) {
				this.parts.add(new Program.Part(new Proposal.Session(named.kind(), at, title, host), block, false));
			}
			else {
				continue;
			}
			discuss((known >= 0) ? known : this.parts.size() - 1, sentence.substring(named.end(), until));
		}
		if (counted < sentence.length()) {
			count(sentence, block);
		}
		take(sentence);
	}

	/** Which topics are discussed in which part: het derde onderwerp in de werksessie. */
	private void take(String sentence) {
		for (String clause : CountedTopics.clauses(sentence)) {
			String items = CountedTopics.in(clause);
			List<Gathering.Named> named = items.isEmpty() ? List.of() : Gathering.in(clause);
			for (int i = 0; i < this.parts.size() && !items.isEmpty(); i++) {
				Program.Part part = this.parts.get(i);
				boolean takes = named.isEmpty()
						? PLENARY.matcher(clause).find() && PLENARY.matcher(part.session().title()).find()
						: part.session()
							.title()
							.toLowerCase(Locale.ROOT)
							.contains(clause.substring(named.get(0).start(), named.get(0).end())
								.toLowerCase(Locale.ROOT));
				if (takes) {
					this.parts.set(i, part.taking(items));
					break;
				}
			}
		}
	}

	/** What those who meet there speak of may be a topic. */
	private void discuss(int index, String behind) {
		Matcher talks = TALKS.matcher(behind);
		if (this.parts.get(index).items().isEmpty() && talks.find()) {
			this.parts.set(index, this.parts.get(index).taking(talks.group("items")));
		}
	}

	private boolean isOnDay(String behind) {
		return ON.matcher(behind).find()
				&& this.days.first(behind.substring(0, Math.min(behind.length(), NEAR)), this.day) != null;
	}

	// One more of its kind needs a name or a day of its own.
	private int known(Gathering.Named named, String title, @Nullable LocalDate at, boolean again) {
		for (int i = 0; i < this.parts.size(); i++) {
			Proposal.Session one = this.parts.get(i).session();
			boolean bare = title.indexOf(' ') < 0
					&& one.title().toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
			boolean sameDay = at == null || at.equals(one.date());
			boolean same = one.title().equalsIgnoreCase(title) ? sameDay
					: again || (bare && sameDay) || named.kind() == SessionKind.NORTH_ATLANTIC_COUNCIL;
			if (same && this.parts.get(i).sort().equals(Gathering.sort(named.kind(), title))) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The day before the words in the sentence, else behind them, else the day so far; in
	 * a sentence that names its first part before any day, the day behind comes first.
	 */
	private @Nullable LocalDate dayOf(String sentence, Gathering.Named named, int until, boolean first,
			boolean follows) {
		String next = sentence.substring(named.end(), Math.min(until, named.end() + NEAR));
		LocalDate near = ON.matcher(next).find() ? this.days.first(next, this.day) : null;
		if (near != null) {
			return near;
		}
		LocalDate before = this.days.last(sentence.substring(0, named.start()), this.day);
		LocalDate behind = this.days.first(sentence.substring(named.end(), until), this.day);
		if (before != null || behind != null) {
			return (behind != null && (follows || before == null)) ? behind : before;
		}
		LocalDate rest = first ? this.days.first(sentence.substring(until), this.day) : null;
		boolean goesOn = sentence.matches(
				"(?iu).*\\b(?:aansluitend|daarna|vervolgens|daarop|gevolgd|diezelfde dag|s (?:ochtends|middags|avonds)|die (?:middag|avond)|de dag (?:af|eindigt)|dag (?:eindigt|besluit))\\b.*");
		return (rest != null) ? rest : (goesOn || !first) ? this.day : null;
	}

	// What a session is about belongs to its name: werksessie over capaciteiten.
	static String subject(String behind) {
		Matcher subject = SUBJECT.matcher(behind);
		return (subject.find() && Gathering.kindIn(subject.group()) == null)
				? subject.group().replaceFirst(" met een$", "") : "";
	}

	private static @Nullable String host(String sentence, List<Gathering.Named> found, int index) {
		// Who offers the dinner does not offer the session behind it.
		int from = (index > 0) ? found.get(index).start() : 0;
		int to = (index + 1 < found.size()) ? found.get(index + 1).start() : sentence.length();
		return Gathering.host(sentence.substring(from, to));
	}

}

package org.meetingdossier.intake.stage.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the first blocks; gives the day of the letter and how it names the
 * meeting.
 *
 * @param letterDate the day of the letter
 * @param title how it names the meeting
 * @param titleBlock the index of the block with the title; -1 when it stands in a
 * sentence
 * @param dateWords where the day stands; null without one
 * @param titleWords where the title stands; null without one
 */
public record Opening(@Nullable LocalDate letterDate, @Nullable String title, int titleBlock, @Nullable Words dateWords,
		@Nullable Words titleWords) {

	private static final int MOST_BLOCKS = 60;

	private static final int LONGEST_TITLE = 250;

	private static final Pattern DATE_LINE = Pattern
		.compile("(?i)^(?:datum|den haag|'s-gravenhage|\u2019s-gravenhage)\\b[,:\\s]*(.*)$", Pattern.DOTALL);

	private static final Pattern SUBJECT = Pattern.compile("(?i)^(?:betreft|onderwerp|betreffende)\\b[:\\s]*(.*)$",
			Pattern.DOTALL);

	private static final Pattern NAMED = Pattern.compile(
			"(?i)^(?:bijlage[: ]+)?(?:(?:geannoteerde|gecombineerde) agenda\\b|(?:verslag|kamerbrief|inzet|agenda)\\b.*\\p{L}).*",
			Pattern.DOTALL);

	/** An agenda is of a meeting, whatever else a heading says. */
	private static final Pattern ANNOTATED = Pattern.compile("(?iu)(?:agenda|week) ?");

	/**
	 * What the letter sends: the words between the kind of paper and when, where or how.
	 */
	private static final Pattern OFFERED = Pattern.compile(
			"(?u)\\b(?:(?:geannoteerde |gecombineerde )?(?:agenda|verslag|inzet))(?:\\s+aan)?\\s+((?:van|voor)\\s+(?:de|het)\\s+[\\p{L}\\d].{2,200}?)(?=,? (?:die|dat|waar\\p{L}*|welke)\\b|,? (?:op|van|d\\.d\\.|voor) (?:\\p{L}+dag |\\d{1,2}\\b)|,? \\d{1,2} \\p{Ll}+ \\d{4}| te \\p{Lu}| in \\p{Lu}| aan(?! de| het)\\b| toe\\b| en van de | plaats\\w*\\b|[,;]|\\.(?= |$)|$)",
			Pattern.DOTALL);

	private static final Pattern OFFERS = Pattern.compile(
			"(?iu)\\b(?:hierbij|bijgaand|bijgevoegd|met deze brief|in deze brief|middels deze brief|bied(?:en)?|doe|stuur|zend|ontvangt u|treft u|vindt u)\\b");

	private static final Pattern TITLE = Pattern.compile("(?iu)(?:title|titel|documenttitel)");

	private static final Pattern SHORT = Pattern
		.compile("(?:\\p{Lu}{2,6}|\\p{Lu}{2,5}[- ]?[Rr]aad|\\p{Lu}&\\p{Lu}-?[Rr]aad)");

	public static Opening of(List<Block> blocks) {
		int most = Math.min(MOST_BLOCKS, blocks.size());
		Dated date = date(blocks.subList(0, most));
		int named = named(blocks, most);
		Words offered = offered(blocks, most);
		if (named >= 0 && !(offered != null && isShort(blocks.get(named).text()))) {
			return opening(date, blocks, new Words(named, 0, blocks.get(named).text().length()), named);
		}
		int titled = titled(blocks, most);
		Words subject = labelled(blocks, greeting(blocks, most), SUBJECT);
		boolean told = offered != null || subject != null;
		if (titled >= 0 && !(told && isShort(blocks.get(titled).text()))) {
			Words title = new Words(titled, 0, blocks.get(titled).text().length());
			Words full = Heading.namesForum(words(blocks, title)) ? FullName.endingIn(blocks.subList(0, most), title)
					: null;
			return opening(date, blocks, (full != null) ? full : title, titled);
		}
		if (subject != null && !(offered != null && isShort(words(blocks, subject)))) {
			Words full = FullName.of(blocks.subList(0, most), subject);
			return opening(date, blocks, (full != null) ? full : subject, -1);
		}
		if (offered != null) {
			return opening(date, blocks, offered, -1);
		}
		for (int i = 0; i < most; i++) {
			int[] name = (blocks.get(i).cell() != null) ? null : MeetingName.within(blocks.get(i).text());
			if (name != null) {
				return opening(date, blocks, new Words(i, name[0], name[1]), -1);
			}
		}
		Words held = FullName.held(blocks.subList(0, most));
		if (held != null) {
			return opening(date, blocks, held, -1);
		}
		for (int i = 0; i < most; i++) {
			if (stands(blocks.get(i)) && !Heading.isFrame(blocks.get(i).text())) {
				return opening(date, blocks, new Words(i, 0, blocks.get(i).text().length()), i);
			}
		}
		return new Opening(date.day(), null, -1, date.words(), null);
	}

	private static @Nullable Words offered(List<Block> blocks, int most) {
		for (int i = 0; i < most; i++) {
			String text = blocks.get(i).text();
			for (Sentences.Span sentence : Sentences.within(text)) {
				Matcher offered = OFFERED.matcher(text).region(sentence.start(), sentence.end());
				String words = text.substring(sentence.start(), sentence.end());
				if (Sentences.isReadable(words) && offered.find() && OFFERS.matcher(words).find()
						&& Forums.in(offered.group(1)) != null) {
					// A comma may be of a name: Raad Werkgelegenheid, Sociaal Beleid, ...
					Forums.Named whole = Forums.find(text.substring(offered.start(1), sentence.end()));
					int end = (whole != null) ? offered.start(1) + whole.end() : 0;
					boolean goesOn = whole != null && offered.start(1) + whole.start() < offered.end(1);
					return new Words(i, offered.start(1), goesOn ? Math.max(end, offered.end(1)) : offered.end(1));
				}
			}
		}
		return null;
	}

	private static String words(List<Block> blocks, Words words) {
		return blocks.get(words.block()).text().substring(words.start(), words.end());
	}

	/**
	 * A subject line may name a body by its letters only, which the letter then writes
	 * out.
	 */
	private static boolean isShort(String subject) {
		return SHORT.matcher(MeetingName.in(plain(subject), null)).matches();
	}

	private static Opening opening(Dated date, List<Block> blocks, Words title, int block) {
		return new Opening(date.day(), plain(words(blocks, title)), block, date.words(), title);
	}

	// The heading with the name of the letter, the last one of several before the text.
	private static int named(List<Block> blocks, int most) {
		int found = -1;
		for (int i = 0; i < most; i++) {
			Block block = blocks.get(i);
			String text = block.text();
			boolean alone = block.cell() == null && text.length() <= LONGEST_TITLE && !text.endsWith(".");
			if (alone && !Heading.isLabel(text) && !Heading.isFrame(text) && NAMED.matcher(text).matches()
					&& (ANNOTATED.matcher(text).find() || Forums.in(text) != null || Meeting.gathers(text))
					&& (found < 0 || stands(block) || isCapitals(text))) {
				found = i;
			}
		}
		return found;
	}

	/**
	 * The line that names the meeting as a title does: in that style, or standing out
	 * above the greeting.
	 */
	private static int titled(List<Block> blocks, int most) {
		boolean greeted = false;
		for (int i = 0; i < most; i++) {
			Block block = blocks.get(i);
			greeted |= block.text().startsWith("Geachte");
			boolean titles = TITLE.matcher(block.style()).matches() || (!greeted && stands(block));
			if (titles && block.cell() == null && block.text().length() <= LONGEST_TITLE
					&& Forums.in(block.text()) != null && !Heading.isAddressing(block.text())
					&& Days.in(block.text(), null).isEmpty()) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a line stands out from the text. */
	private static boolean stands(Block block) {
		boolean looks = block.kind() == Block.Kind.HEADING || block.bold() || block.underlined();
		return looks && !Heading.isAddressing(block.text()) && !block.text().matches("(?s).*[.;,:]$");
	}

	private static boolean isCapitals(String text) {
		return text.equals(text.toUpperCase(Locale.ROOT));
	}

	/** Behind the greeting no line says what the letter is about; a table may. */
	private static int greeting(List<Block> blocks, int most) {
		for (int i = 0; i < most; i++) {
			if (Heading.isGreeting(blocks.get(i).text())) {
				return i;
			}
		}
		return most;
	}

	private static @Nullable Words labelled(List<Block> blocks, int most, Pattern label) {
		for (int i = 0; i < most; i++) {
			String text = blocks.get(i).text();
			int at = 0;
			for (String line : text.split("\\n", -1)) {
				Matcher matcher = label.matcher(line.strip());
				int from = at + line.length() - line.stripLeading().length();
				at += line.length() + 1;
				if (matcher.matches() && !matcher.group(1).isBlank()) {
					return new Words(i, from + matcher.start(1), endOfLabelled(text, from + matcher.end(1)));
				}
				if (matcher.matches() && i + 1 < most) {
					return new Words(i + 1, 0, blocks.get(i + 1).text().length());
				}
			}
		}
		return null;
	}

	/** What is labelled goes on in the next line, unless that has a label of its own. */
	private static int endOfLabelled(String text, int end) {
		int line = text.indexOf('\n', end);
		if (line < 0) {
			return end;
		}
		int next = text.indexOf('\n', line + 1);
		int until = (next < 0) ? text.length() : next;
		String words = text.substring(line + 1, until);
		boolean other = Heading.isAddressing(words) || words.indexOf(':') >= 0 || words.isBlank();
		return other ? end : until;
	}

	private static Dated date(List<Block> blocks) {
		Words line = labelled(blocks, blocks.size(), DATE_LINE);
		if (line != null) {
			List<Days.Span> days = Days.in(blocks.get(line.block()).text().substring(line.start(), line.end()), null);
			if (!days.isEmpty()) {
				return new Dated(days.get(0).first(),
						new Words(line.block(), line.start() + days.get(0).start(), line.start() + days.get(0).end()));
			}
		}
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			List<Days.Span> days = Days.in(block.text(), null);
			boolean alone = days.size() == 1 && days.get(0).first().equals(days.get(0).last())
					&& block.text().length() <= days.get(0).end() - days.get(0).start() + 12;
			// Aan de Voorzitter van de Tweede Kamer, 3 december 2026.
			boolean addressed = days.size() == 1 && Heading.isAddressing(block.text())
					&& days.get(0).end() == block.text().stripTrailing().length();
			if ((alone || addressed) && !stands(block)) {
				return new Dated(days.get(0).first(), new Words(i, days.get(0).start(), days.get(0).end()));
			}
		}
		return new Dated(null, null);
	}

	private static String plain(String title) {
		return title.replaceAll("\\s+", " ").strip();
	}

	private record Dated(@Nullable LocalDate day, @Nullable Words words) {
	}

}

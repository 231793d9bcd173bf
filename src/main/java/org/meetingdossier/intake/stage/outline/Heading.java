package org.meetingdossier.intake.stage.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.citation.Months;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.letter.Block;

/**
 * Tells which blocks head what follows, by their kind and by their looks, and which
 * labels part the background of a topic from the Dutch position.
 */
public final class Heading {

	private static final int LONGEST = 160;

	private static final int LONGEST_LEAD = 100;

	private static final Pattern NUMBER = Pattern.compile(
			"^(?:[-•*–]\\s+)?(?:(?:agendapunt|punt|ad|thema|blok|onderwerp)\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,8}[.):]?(?!\\s+"
					+ Months.ANY + "\\b)|[IVX]{1,5}[.):]|\\(?[a-zA-Z][.)])\\s+(?:[\u2013\u2014-]\\s+)?|^[-•*–]\\s+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SALUTATION = Pattern.compile(
			"(?iu)^(?:(?:geachte|hoogachtend|met vriendelijke groet|de minister|de staatssecretaris|aan de voorzitter|datum|betreft|onderwerp(?=\\s*:)|onze referentie|uw referentie|kenmerk|ons kenmerk|bijlagen?(?=\\s*(?:$|[:\\d(]))|postbus|den haag,|brief van|ontvangen|vergaderjaar \\d{4}|tweede kamer der staten-generaal|eerste kamer der staten-generaal)(?![\\p{L}]).*|nr\\.?\\s*\\d+.*)");

	private static final Pattern GREETING = Pattern
		.compile("(?iu)^(?:zeer )?geachte (?:voorzitter|heer|mevrouw|leden|mevr)\\b.{0,60}");

	/** The line of the dossier above a published letter: 21 501-33 Raad voor Vervoer. */
	private static final Pattern DOSSIER = Pattern
		.compile("(?u)^\\d{2}[ .]?\\d{3}(?:-\\d{1,2}|[- ][IVXLA-Z]{1,5})?(?:\\s*\\(R ?\\d+\\))?\\s+\\p{Lu}\\p{L}.*");

	private static final Pattern SIGNATURE = Pattern.compile(
			"(?u)^(?:(?:drs|dr|mr|ir|prof)\\.\\s*){0,8}(?:\\p{Lu}\\p{Ll}{0,2}\\.\\s?){1,5}(?:(?:van|de|den|der|ter|ten|te|el|'t|\u2019t|in|op)\\s){0,3}\\p{Lu}[\\p{L}'\u2019 -]{1,50}$");

	private static final Pattern PERSON = Pattern.compile(
			"(?u)^(?:\\p{Lu}\\p{Ll}+[ -]){1,3}(?:(?:van|de|den|der|ter|ten|te|el)\\s){0,3}\\p{Lu}[\\p{L}'\u2019-]{1,30}$");

	private static final Pattern CLOSING = Pattern.compile(
			"(?isu)^(?:hoogachtend|met vriendelijke groet|(?:de )?(?:minister(?:-president)?|staatssecretaris)(?: van| voor|,|$| (?-i:\\p{Lu})[\\p{L}-]+)|mede namens de)(?!\\p{L}).{0,110}");

	private static final Pattern MEETING = Pattern.compile(
			"(?i)(?:geannoteerde agenda\\b.*|(?:informele |ingelaste |ministeri\u00EBle )?(?:bijeenkomst|vergadering) van\\b.*\\bministers\\b.*)");

	/** A day above the parts of a programme. */
	private static final Pattern DAY = Pattern.compile("(?iu)(?:dag (?:\\d|een|twee)[:,]? ?)?(?:" + Days.WEEKDAY
			+ ")?,? ?(?:\\d{1,2} " + Months.ANY + "(?: \\d{4})?)?");

	/**
	 * A day and which half of the meeting is on it: donderdag 5 maart – Binnenlandse
	 * Zaken.
	 */
	private static final Pattern DAY_OF = Pattern.compile("(?iu)(?:" + Days.WEEKDAY + ",? )?\\d{1,2} " + Months.ANY
			+ "(?: \\d{4})?(?:\\s*[:,\u2013-]\\s*|\\s*\\()[^.:;]{3,60}");

	/** How a sentence begins behind words that name its theme without a sign. */
	private static final Pattern BEGINS = Pattern.compile(
			"(?u)(?:De|Het|Een|Er|In|Op|Tijdens|Nederland|Deze|Dit|Naar|Met|Voor|Bij|Ook|Na|Onder|Volgens|Binnen|Sinds|Door|Aan|Over|Om|Als|Ik|Wij)(?!\\p{L})");

	/** What parts words that lead from the text behind them. */
	private static final Pattern SIGN = Pattern.compile("\\s*[:\u2013\u2014-]+\\s+");

	private static final Pattern PLACE = Pattern.compile("(?u)\\p{Lu}[\\p{L}'\u2019. -]{2,30},\\s*");

	private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

	private Heading() {
	}

	/**
	 * Whether a block heads what follows.
	 * @param block a block of a letter of which the outline is known
	 * @return whether it is a heading
	 */
	public static boolean is(Block block) {
		return block.kind() == Block.Kind.HEADING && !block.text().isEmpty();
	}

	/** Whether a line addresses the letter, or is of its head or its end. */
	public static boolean isAddressing(String text) {
		String line = text.replace('\n', ' ');
		return SALUTATION.matcher(line).matches() || DOSSIER.matcher(line).matches();
	}

	/** Whether a line greets whom the letter is for. */
	public static boolean isGreeting(String text) {
		return GREETING.matcher(text).matches();
	}

	/** Whether a line ends the letter, before or with who signs. */
	public static boolean isClosing(String text) {
		return isSignature(text) || isEnd(text);
	}

	/**
	 * Whether a line ends the letter; a first name shows that only before what its bearer
	 * is.
	 */
	public static boolean isClosing(List<Block> blocks, int index) {
		String text = blocks.get(index).text();
		int line = text.indexOf('\n');
		if (line > 0) {
			return isClosing(text)
					|| (PERSON.matcher(text.substring(0, line)).matches() && isEnd(text.substring(line + 1)));
		}
		return isClosing(text)
				|| (PERSON.matcher(text).matches() && index + 1 < blocks.size() && isEnd(blocks.get(index + 1).text()));
	}

	/** Whether a line stands before who signs, or says what he is. */
	static boolean isEnd(String text) {
		return (CLOSING.matcher(text).matches() && !text.matches("(?s).*[.:?!]$"));
	}

	/** Whether a line is the name of who signs. */
	static boolean isSignature(String text) {
		return SIGNATURE.matcher(text.strip()).matches() || text.strip().equalsIgnoreCase("naam ondertekenaar");
	}

	// Without its number, mark and closing colon.
	public static String title(String text) {
		return NUMBER.matcher(text.replace('\n', ' ').strip()).replaceFirst("").strip().replaceFirst(":$", "").strip();
	}

	// Without what parts it from the paragraph behind it.
	public static String titleOfLead(String words) {
		return title(words.strip().replaceFirst("\\s*[.:\u2013\u2014-]+$", ""));
	}

	/** Whether a heading names a day and which half of the meeting is on it. */
	public static boolean isDayOf(String text) {
		return text.length() <= LONGEST && DAY_OF.matcher(text.replace('\n', ' ').strip()).matches();
	}

	static boolean isNumbered(String text) {
		return NUMBER.matcher(text).find();
	}

	public static boolean isLabel(String text) {
		Labels.Kind kind = Labels.known(text);
		return kind == Labels.Kind.POSITION || kind == Labels.Kind.BACKGROUND;
	}

	/** Whether a label and what it is of stand in one line. */
	static boolean isLabelled(String text) {
		int colon = text.indexOf(':');
		return colon > 0 && isLabel(text.substring(0, colon));
	}

	/** Whether a heading only names the meeting, as before its introduction. */
	public static boolean namesMeeting(String text) {
		return isNameOfMeeting(text) || MEETING.matcher(title(text)).matches();
	}

	/** Whether a line is the name of who meets, with what paper and which day. */
	static boolean isNameOfMeeting(String text) {
		String words = (text.length() <= LONGEST) ? MeetingName.in(title(text), null) : "";
		Forums.Named named = Forums.find(words);
		return named != null && Gathering.kindIn(words) == null && words.length() - (named.end() - named.start()) <= 3;
	}

	/** Whether a line is nothing but the name of a body. */
	public static boolean namesForum(String text) {
		Forums.Named named = (text.length() <= LONGEST) ? Forums.find(text) : null;
		return named != null && named.start() == 0 && named.end() == text.strip().length();
	}

	/** Whether a line is the name of a part of the meeting, also with its day. */
	static boolean isPart(String text) {
		List<Gathering.Named> parts = Gathering.in(text);
		List<Days.Span> days = Days.in(text, SOME_DAY);
		boolean dated = days.size() == 1 && days.get(0).end() >= text.length() - 1;
		return !parts.isEmpty() && parts.get(0).start() == 0 && (dated || parts.get(0).end() == text.length());
	}

	/**
	 * Finds the words that name the theme of a paragraph at its start, in a look of their
	 * own.
	 * @param block the paragraph
	 * @return where these words end; 0 when there are none
	 */
	public static int lead(Block block) {
		int led = led(block);
		return (led > 0 && !isLabel(titleOfLead(block.text().substring(0, led)))) ? led : 0;
	}

	/**
	 * Finds the label that parts a topic at the start of a paragraph, in a look of its
	 * own.
	 * @param block the paragraph
	 * @return where its words end; 0 when there is none
	 */
	public static int leadingLabel(Block block) {
		int led = led(block);
		return (led > 0 && isLabel(titleOfLead(block.text().substring(0, led)))) ? led : 0;
	}

	private static int led(Block block) {
		if (block.cell() != null || block.kind() == Block.Kind.HEADING || block.looks().isEmpty()) {
			return 0;
		}
		Block.Look look = block.looks().get(0);
		String words = block.text().substring(0, Math.min(look.end(), block.text().length()));
		String rest = block.text().substring(words.length()).strip();
		boolean named = look.start() == 0 && words.length() <= LONGEST_LEAD && rest.length() > words.length()
				&& look.address().isEmpty();
		boolean apart = words.strip().matches("(?s).*[.:\u2013\u2014-]$") || rest.matches("(?s)^[:\u2013\u2014-].*")
				|| block.text().startsWith("\n", look.end()) || words.endsWith("\n")
				|| (BEGINS.matcher(rest).lookingAt() && Character.isUpperCase(words.strip().charAt(0)));
		Matcher sign = SIGN.matcher(block.text()).region(words.length(), block.text().length());
		return (named && apart) ? (sign.lookingAt() ? sign.end() : words.length()) : 0;
	}

	public static boolean isFrame(String text) {
		return text.length() <= LONGEST
				&& (Labels.known(text) == Labels.Kind.FRAME || Labels.known(text) == Labels.Kind.ASIDE
						|| DAY.matcher(title(text).toLowerCase(Locale.ROOT)).matches() || isWhereAndWhen(text));
	}

	/** Whether a line only says where and when, as below a title. */
	public static boolean isWhereAndWhen(String text) {
		List<Days.Span> days = Days.in(text, SOME_DAY);
		return days.size() == 1 && days.get(0).end() == text.length()
				&& PLACE.matcher(text.substring(0, days.get(0).start())).matches() && Gathering.kindIn(text) == null
				&& Forums.find(text) == null;
	}

}

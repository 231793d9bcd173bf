package org.meetingdossier.intake.stage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.meetingdossier.citation.Months;
import org.meetingdossier.letter.Block;

/**
 * Tells which blocks head what follows, by their kind and by their looks, and which labels
 * part the background of a topic from the Dutch position.
 */
final class Heading {

	private static final int LONGEST = 160;

	private static final int LONGEST_LEAD = 100;

	private static final int LONGEST_LABEL = 60;

	private static final Pattern NUMBER = Pattern.compile("^(?:agendapunt\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,8}[.)]?|[IVX]{1,5}[.)]|[a-zA-Z][.)])\\s+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SALUTATION = Pattern.compile("(?iu)^(?:(?:geachte|hoogachtend|met vriendelijke groet|de minister|de staatssecretaris|aan de voorzitter|datum|betreft|onze referentie|uw referentie|kenmerk|ons kenmerk|bijlagen?|postbus|den haag,|brief van|ontvangen|vergaderjaar \\d{4}|tweede kamer der staten-generaal|eerste kamer der staten-generaal)(?![\\p{L}]).*|nr\\.?\\s*\\d+.*)");

	/** The line of the dossier above a published letter: 21 501-33 Raad voor Vervoer. */
	private static final Pattern DOSSIER = Pattern.compile("(?u)^\\d{2}[ .]?\\d{3}(?:-\\d{1,2}|[- ][IVXLA-Z]{1,5})?(?:\\s*\\(R ?\\d+\\))?\\s+\\p{Lu}\\p{L}.*");

	private static final Pattern SIGNATURE = Pattern.compile("(?u)^(?:(?:drs|dr|mr|ir|prof)\\.\\s*){0,8}(?:\\p{Lu}\\p{Ll}{0,2}\\.\\s?){1,5}(?:(?:van|de|den|der|ter|ten|te|el|'t|\u2019t|in|op)\\s){0,3}\\p{Lu}[\\p{L}'\u2019 -]{1,50}$");

	private static final Set<String> POSITION = Set.of("inzet nederland", "nederlandse inzet", "inzet", "nederlandse positie",
			"positie nederland", "inzet kabinet", "kabinetsinzet", "nederlands standpunt", "standpunt nederland", "inzet van nederland",
			"nederlandse inbreng", "inbreng nederland");

	private static final Set<String> BACKGROUND = Set.of("document", "documenten", "aard bespreking", "aard behandeling",
			"aard van de bespreking", "aard van de behandeling", "toelichting", "krachtenveld", "indicatie krachtenveld",
			"indicatie krachtenveld raad", "krachtenveld raad", "rol europees parlement", "standpunt europees parlement",
			"positie europees parlement", "inhoud voorstel", "inhoud", "achtergrond", "stand van zaken", "voorstel",
			"europees parlement", "eerste appreciatie", "appreciatie", "doel bespreking", "procedure", "besluitvorming");

	private static final Set<String> FRAME = Set.of("inleiding", "introductie", "aanleiding", "algemeen", "samenvatting",
			"programma", "agenda", "vooruitblik", "leeswijzer", "overzicht agendapunten", "agendapunten", "deelnemers", "ten slotte",
			"tot slot", "slot", "afsluiting", "conclusie");

	private static final Pattern MEETING = Pattern
		.compile("(?i)(?:geannoteerde agenda\\b.*|(?:informele |ingelaste |ministeri\u00EBle )?(?:bijeenkomst|vergadering) van\\b.*\\bministers\\b.*)");

	private static final Pattern FRAMES = Pattern
		.compile("(?:informatievoorziening|toezegging(?:en)?|uitvoering van (?:de )?(?:moties?|toezeggingen)|moties(?: en toezeggingen)?|verslag|verslaglegging|vervolg|overige informatie)(?: (?:aan|voor|van|over|en)\\b.*)?");

	/** A day above the parts of a programme. */
	private static final Pattern DAY = Pattern.compile("(?iu)(?:dag (?:\\d|een|twee)[:,]? ?)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag)?,? ?(?:\\d{1,2} " + Months.ANY + "(?: \\d{4})?)?");

	private Heading() {
	}

	/**
	 * Whether a block heads what follows.
	 * @param block the block
	 * @return whether it is a heading by kind, or looks like one
	 */
	static boolean is(Block block) {
		String text = block.text();
		if (text.isEmpty() || text.length() > LONGEST || isAddressing(text)) {
			return false;
		}
		if (block.kind() == Block.Kind.HEADING) {
			return true;
		}
		boolean ends = text.endsWith(".") || text.endsWith(";") || text.endsWith(",") || text.endsWith(":");
		boolean looks = block.bold() || block.underlined();
		if (block.cell() != null) {
			return false;
		}
		return looks && !ends;
	}

	/** Whether a line addresses the letter, or is of its head or its end. */
	static boolean isAddressing(String text) {
		String line = text.replace('\n', ' ');
		return SALUTATION.matcher(line).matches() || DOSSIER.matcher(line).matches();
	}

	/** Whether a line is the name of who signs. */
	static boolean isSignature(String text) {
		return SIGNATURE.matcher(text.strip()).matches() || text.strip().equalsIgnoreCase("naam ondertekenaar");
	}

	// Without its number, mark and closing colon.
	static String title(String text) {
		return NUMBER.matcher(text.replace('\n', ' ').strip()).replaceFirst("").strip().replaceFirst(":$", "").strip();
	}

	// Without what parts it from the paragraph behind it.
	static String titleOfLead(String words) {
		return title(words.strip().replaceFirst("\\s*[.:\u2013-]$", ""));
	}

	static boolean isNumbered(String text) {
		return NUMBER.matcher(text).find();
	}

	static boolean isPositionLabel(String text) {
		return text.length() <= LONGEST_LABEL && POSITION.contains(label(text));
	}

	static boolean isBackgroundLabel(String text) {
		return text.length() <= LONGEST_LABEL && BACKGROUND.contains(label(text));
	}

	static boolean isLabel(String text) {
		return isPositionLabel(text) || isBackgroundLabel(text);
	}

	/** Whether a label and what it is of stand in one line. */
	static boolean isLabelled(String text) {
		int colon = text.indexOf(':');
		return colon > 0 && isLabel(text.substring(0, colon));
	}

	/** Whether a heading only names the meeting, as before its introduction. */
	static boolean namesMeeting(String text) {
		String words = title(text);
		Forums.Named named = Forums.find(words);
		boolean only = named != null && !words.startsWith("Noord-Atlantische") && words.length() - (named.end() - named.start()) <= 3;
		return only || MEETING.matcher(words).matches();
	}

	/**
	 * Finds the words that name the theme of a paragraph at its start, in a look of their
	 * own.
	 * @param block the paragraph
	 * @return where these words end; 0 when there are none
	 */
	static int lead(Block block) {
		if (block.cell() != null || block.kind() == Block.Kind.HEADING || block.looks().isEmpty()) {
			return 0;
		}
		Block.Look look = block.looks().get(0);
		String words = block.text().substring(0, Math.min(look.end(), block.text().length()));
		String rest = block.text().substring(words.length()).strip();
		boolean named = look.start() == 0 && words.length() <= LONGEST_LEAD && rest.length() > words.length()
				&& look.address().isEmpty();
		boolean apart = words.strip().matches("(?s).*[.:\u2013-]$") || rest.matches("(?s)^[:\u2013-].*");
		return (named && apart && !isLabel(words)) ? words.length() : 0;
	}

	static boolean isFrame(String text) {
		if (text.length() > LONGEST) {
			return false;
		}
		String label = label(text);
		return FRAME.contains(label) || FRAMES.matcher(label).matches() || DAY.matcher(label).matches();
	}

	/** Whether one heading groups those of the kind of another: it stands higher, or looks unlike it. */
	static boolean isAbove(Block heading, Block next) {
		if (heading.level() > 0 && next.level() > 0 && heading.kind() == next.kind()) {
			return heading.level() < next.level();
		}
		boolean styled = heading.kind() == Block.Kind.HEADING && next.kind() != Block.Kind.HEADING;
		return styled || heading.bold() != next.bold() || heading.underlined() != next.underlined();
	}

	private static String label(String text) {
		return title(text).toLowerCase(Locale.ROOT).replaceAll("[:.]$", "").strip();
	}

}

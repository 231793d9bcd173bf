package org.meetingdossier.intake.stage.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.program.MentionedSessions;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * The paragraphs of a letter without headings by what they do: they announce the meeting,
 * open a theme, go on with it, or close the letter.
 */
final class ThemeParagraphs {

	/** So many themes that are argued show that a letter has themes. */
	private static final int FEWEST = 3;

	private static final int MOST_BLOCKS = 300;

	private static final int LONG_ENOUGH = 80;

	/** So far a paragraph says what it is for. */
	private static final int START = 900;

	private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

	/** What the letter does itself. */
	private static final Pattern BY_LETTER = Pattern.compile(
			"(?iu)^(?:hierbij|bijgaand|bijgevoegd|met deze brief|in deze brief|middels deze brief|bij deze|mede namens|graag|conform|zoals (?:toegezegd|verzocht|gebruikelijk))(?!\\p{L})|(?<!\\p{L})(?:bied|stuur|zend|informeer|bericht) ik (?:u|uw kamer|de kamer)(?!\\p{L})|(?<!\\p{L})in deze brief(?!\\p{L})");

	/** Words that go on with what stands before. */
	private static final Pattern GOES_ON = Pattern.compile(
			"(?iu)^(?:(?:ook|wel|verder|daarnaast|tevens|bovendien|daarom|tegelijk\\p{L}*) )?(?:daarbij|hierbij|dit|deze|dat|die|daarmee|hiermee|hierover|daarover|hierop|daarop|daartoe|hiertoe|daarvoor|hiervoor|daarin|hierin|zij|hij|immers|echter|toch|zo|het voorstel|de tekst|het gesprek|de bespreking(?! over| van)|nederland|het kabinet|de nederlandse|de inzet|ik|wij|het koninkrijk)(?!\\p{L})");

	/** Who comes, when, and what is on the programme. */
	private static final Pattern INTRODUCES = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:agenda|programma|deelne\\p{L}+|deelgenomen|vertegenwoordig\\p{L}*|delegatie|bijeenkomst|vergadering|zitting|gast(?:heer|vrouw|land)|onderwerpen|thema(?:'s|\u2019s))(?!\\p{L})");

	private static final Pattern ITSELF = Pattern.compile(
			"(?iu)^(?:(?:de|het|een|deze|dit) )?(?:\\p{Ll}+e )?(?:agenda|programma|bijeenkomst|vergadering|zitting|conferentie|top|uitnodiging|delegatie|datum|deelname|(?:uw|de) kamer)(?!\\p{L}| over)");

	private static final Pattern MATTER = Pattern.compile(
			"(?u)^(?<matter>.{3,90}?)(?=,? (?:is|zijn|was|waren|wordt|worden|zal|zullen|heeft|hebben|staat|staan|kan|kunnen|blijft|blijven|komt|komen|gaat|gaan|ligt|liggen|vormt|vormen|vormde|krijgt|krijgen|neemt|nemen|blijkt|bleek|verdient|\\p{Ll}+(?:eert|eren|elt|gert))(?!\\p{L}))");

	private static final Pattern LED = Pattern.compile(
			"(?iu)^(?:in (?=(?-i:\\p{Lu}))|(?:ten aanzien van|met betrekking tot|inzake|aangaande|betreffende|wat betreft|over|rond(?:om)?|op het (?:terrein|gebied|vlak) van) )");

	/** What goes on from another theme: verder is het moratorium aan verlenging toe. */
	private static final Pattern BEHIND = Pattern.compile(
			"(?iu)^(?:verder|daarnaast|voorts|ook|tevens|tot slot|ten slotte|bovendien|eveneens|een ander punt) \\p{Ll}+ (?<matter>(?:(?:de|het|een) )?.{3,70}?)(?=,| (?:op|aan|in|door|die|dat|waar\\p{L}*|nog|weer|voor|bij|ter|centraal|niet|al)(?!\\p{L}))");

	private final List<Block> blocks;

	private ThemeParagraphs(List<Block> blocks) {
		this.blocks = blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS));
	}

	/**
	 * Finds the paragraphs that open a theme.
	 * @param blocks the blocks from the title on
	 * @return what each is about, by its index; empty where too few are argued
	 */
	static NavigableMap<Integer, String> opening(List<Block> blocks) {
		ThemeParagraphs paragraphs = new ThemeParagraphs(blocks);
		NavigableMap<Integer, String> opening = new TreeMap<>();
		int argued = 0;
		boolean arguedNow = true;
		for (int i = paragraphs.behindGreeting(); i < paragraphs.blocks.size()
				&& !Heading.isClosing(paragraphs.blocks, i); i++) {
			Block block = paragraphs.blocks.get(i);
			if (paragraphs.opens(i)) {
				if (!arguedNow && opening.size() == 1 && introduces(blocks.get(opening.firstKey()).text())) {
					opening.clear();
				}
				opening.put(i, matter(first(block.text())));
				arguedNow = false;
			}
			if (argues(block) && !arguedNow && !opening.isEmpty()) {
				arguedNow = true;
				argued++;
			}
		}
		return (argued >= FEWEST && argued * 3 >= opening.size() * 2) ? opening : new TreeMap<>();
	}

	/** Behind the greeting and the paragraph that says what the letter is about. */
	private int behindGreeting() {
		for (int i = 0; i < this.blocks.size(); i++) {
			if (this.blocks.get(i).text().startsWith("Geachte")) {
				return i + 2;
			}
		}
		return 1;
	}

	/** Whether a paragraph that argues nothing tells of the meeting as a whole. */
	private static boolean introduces(String text) {
		return INTRODUCES.matcher(text).find() || Gathering.kindIn(text) != null;
	}

	private boolean opens(int index) {
		Block block = this.blocks.get(index);
		String text = block.text();
		boolean paragraph = block.kind() == Block.Kind.PARAGRAPH && block.cell() == null && text.length() >= LONG_ENOUGH
				&& !Heading.isAddressing(text) && !text.strip().endsWith(":");
		if (!paragraph || announces(text) || closes(index) || MentionedSessions.isBeside(text)) {
			return false;
		}
		String first = Pieces.plain(first(text));
		return !GOES_ON.matcher(first).find() && !Positions.isPosition(first) && !isAboutMeeting(first);
	}

	/** Whether a sentence has the meeting itself for its subject. */
	private static boolean isAboutMeeting(String sentence) {
		Matcher matter = MATTER.matcher(sentence);
		return matter.find() && ITSELF.matcher(matter.group("matter")).find();
	}

	/** Whether a paragraph announces the meeting, or says what the letter is. */
	static boolean announces(String paragraph) {
		String text = paragraph.substring(0, Math.min(paragraph.length(), START));
		String first = Pieces.plain(first(text));
		boolean meets = MeetingName.within(text) != null || (Forums.find(first) != null
				&& Days.in(first, SOME_DAY).stream().anyMatch((day) -> day.start() < first.length() / 2));
		return meets || Sentences.of(text).stream().limit(2).anyMatch((one) -> BY_LETTER.matcher(one).find());
	}

	/** Whether a paragraph speaks of what parliament will hear, and argues nothing. */
	private boolean closes(int index) {
		String text = this.blocks.get(index).text();
		boolean last = index + 1 >= this.blocks.size() || Heading.isClosing(this.blocks, index + 1);
		List<String> sentences = Sentences.of(text);
		boolean promises = last ? sentences.stream().anyMatch((one) -> Commitments.isPromise(Pieces.plain(one)))
				: Commitments.isNothingElse(text);
		return promises && !argues(this.blocks.get(index));
	}

	private static boolean argues(Block block) {
		return block.cell() == null
				&& Sentences.of(block.text()).stream().anyMatch((one) -> Positions.isPosition(Pieces.plain(one)));
	}

	private static String first(String text) {
		List<String> sentences = Sentences.of(text);
		return sentences.isEmpty() ? "" : sentences.get(0);
	}

	/** What a sentence is about: its words before the verb. */
	private static String matter(String sentence) {
		String named = ThemeSentence.named(sentence);
		if (named != null) {
			return named;
		}
		Matcher behind = BEHIND.matcher(sentence);
		Matcher matter = MATTER.matcher(sentence);
		if (behind.find()) {
			return MeetingName.capital(Themes.tidy(behind.group("matter")));
		}
		String words = matter.find() ? matter.group("matter") : sentence;
		return MeetingName.capital(Themes.tidy(LED.matcher(words).replaceFirst("")));
	}

}

package org.meetingdossier.intake.stage.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.intake.stage.words.Subject;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the sentences that stand first; gives the name of the meeting as one of
 * them has it, where the subject line only has the same words in brief: "Inzet
 * hoogniveauweek 80e zitting" for the hoogniveauweek van de 80e zitting.
 */
final class FullName {

	/** So many sentences may stand before the topics. */
	private static final int MOST_SENTENCES = 40;

	/** More words are no brief name. */
	private static final int MOST_WORDS = 16;

	/** A name behind its article, up to what says when, where or what it does. */
	private static final Pattern NAMED = Pattern
		.compile("(?u)(?<!\\p{L})(?:[Dd]e|[Hh]et|[Ee]en) (?<name>[\\p{L}\\d][^.;()\\n]{3,160}?)"
				+ "(?=,| (?:op|te|in|aan|die|dat|waar\\p{L}*|toe|plaats\\p{L}*|bijeen|gehouden|en (?:van )?(?:de|het))(?!\\p{L})| (?:van|voor) (?:\\p{L}+dag |\\d{1,2}\\b)| \\(|[.;]|$)");

	/**
	 * What stands for a name in brief: Algemene Vergadering van de Verenigde Naties
	 * (AVVN).
	 */
	private static final Pattern LETTERS = Pattern.compile(" \\((\\p{Lu}{2,8})\\)");

	private static final Pattern HELD = Pattern.compile(
			"(?iu)(?:\\p{L}+e ){0,3}\\p{L}*(?:raad|bijeenkomst|vergadering|conferentie|zitting|top|overleg|dialoog|forum) (?:van|voor) \\p{L}");

	private static final Pattern WHERE = Pattern.compile("(?u),? (?:te|in|op) \\p{Lu}[\\p{L} '\u2019-]{2,40}$");

	private static final Pattern COUNTED = Pattern.compile("(?iu)(?:\\d{1,3}(?:e|de|ste)|(?:in)?formele) .*");

	/** What may follow the last word of the brief name. */
	private static final Pattern ADDED = Pattern.compile("(?u)[\\p{L}\\d-]+(?: (?:van|voor) .*)?");

	private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

	private FullName() {
	}

	/**
	 * Finds the name.
	 * @param blocks the blocks that stand first
	 * @param brief where the subject line names the meeting
	 * @return where a sentence names it in more words; null where none does
	 */
	static @Nullable Words of(List<Block> blocks, Words brief) {
		String subject = blocks.get(brief.block()).text().substring(brief.start(), brief.end());
		String name = WHERE.matcher(MeetingName.in(subject.replaceAll("\\s+", " ").strip(), null)).replaceFirst("");
		List<String> words = Subject.words(name);
		return (words.isEmpty() || words.size() > MOST_WORDS) ? null
				: find(blocks, brief.block() + 1, false, (told) -> isFuller(told, name, words));
	}

	/**
	 * Finds the meeting of a body of which a title gives no more than the name: 134e
	 * zitting van het Comit\u00E9 van Ministers van de Raad van Europa.
	 * @param blocks the blocks that stand first
	 * @param body where the title names the body
	 * @return where a sentence names its meeting; null where none does
	 */
	static @Nullable Words endingIn(List<Block> blocks, Words body) {
		String name = blocks.get(body.block()).text().strip();
		return find(blocks, body.block() + 1, false, (told) -> told.endsWith(" van de " + name)
				|| told.endsWith(" van het " + name) || told.endsWith(" van " + name));
	}

	/**
	 * Finds a meeting of a body that is not known by name, in a sentence that says when
	 * it is: de informele Raad van cultuurministers op 28 mei.
	 * @param blocks the blocks that stand first
	 * @return where a sentence names it; null where none does
	 */
	static @Nullable Words held(List<Block> blocks) {
		return find(blocks, 0, true, (told) -> HELD.matcher(told).lookingAt());
	}

	private static @Nullable Words find(List<Block> blocks, int from, boolean dated, Predicate<String> isName) {
		int sentences = 0;
		for (int i = from; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			for (Sentences.Span sentence : Sentences.within(text)) {
				String told = text.substring(sentence.start(), sentence.end());
				if (dated && Days.in(told, SOME_DAY).isEmpty()) {
					continue;
				}
				if (blocks.get(i).cell() != null || !Sentences.isReadable(told) || sentences++ > MOST_SENTENCES) {
					break;
				}
				Matcher named = NAMED.matcher(told);
				for (int at = 0; named.find(at); at = named.start("name")) {
					Matcher letters = LETTERS.matcher(told).region(named.end("name"), told.length());
					String also = letters.lookingAt() ? ' ' + letters.group(1) : "";
					if (isName.test(named.group("name") + also)) {
						return new Words(i, sentence.start() + named.start("name"),
								sentence.start() + named.end("name"));
					}
				}
			}
		}
		return null;
	}

	/**
	 * Whether a name begins with the same word, or is counted, and only adds to the
	 * other.
	 */
	private static boolean isFuller(String name, String brief, List<String> words) {
		List<String> others = Subject.words(name);
		boolean begins = COUNTED.matcher(name).matches()
				|| (!others.isEmpty() && words.get(0).startsWith(Subject.stem(others.get(0))));
		String last = words.get(words.size() - 1);
		int end = name.toLowerCase(Locale.ROOT).lastIndexOf(Subject.stem(last));
		boolean adds = end >= 0 && ADDED.matcher(name.substring(end)).matches();
		return begins && adds && name.length() > brief.length() && Subject.isWithin(words, others);
	}

}

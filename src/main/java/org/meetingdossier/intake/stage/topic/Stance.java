package org.meetingdossier.intake.stage.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.words.Phrases;

/**
 * Whether a sentence says where the Netherlands stands. It does when who speaks for the
 * country is the subject of a clause, on either side of its verb, and the verb does not
 * merely tell a fact; or when the sentence names the Dutch line itself.
 */
final class Stance {

	static final Phrases WORDS = Phrases.in("stance", Map.of());

	/** Few sentences hold one of these; only those are looked at closely. */
	private static final List<String> SIGNS = List.of("ederland", "kabinet", "regering", "inister", "taatssecretaris",
			"ewindspers", "oninkrijk", "Den Haag", "Cura", "Aruba", "Sint Maarten", "Ik ", " ik ", " mij ", "Mijn",
			" mijn", "Ons ", " ons", "Onze ", " onze ", "Wij ", " wij ", "We ", " we ", "e inzet is");

	private static final Pattern US = Pattern.compile("(?iu)(?<![\\p{L}-])(?:" + WORDS.of("country") + '|'
			+ WORDS.of("person") + "|(?<we>wij|we)|(?<i>ik))(?![\\p{L}-])");

	/** Not where something lies. */
	private static final Pattern NAMES = Pattern.compile("(?iu)(?<!(?:^|\\s)(?:in|uit|naar|binnen) )" + US.pattern());

	/** The words around who speaks, among which is the verb of the clause. */
	private static final Pattern BEFORE = Pattern.compile("(?u)(?<word>[\\p{L}-]+)\\s+$");

	private static final Pattern BEHIND = Pattern.compile(
			"(?u)^(?:, (?:dat|die|als|samen|net als) [^,.;]{3,100},)?\\s+(?:(?:daarentegen|zelf|echter|immers|ook|als \\p{L}+)\\s+)?(?<word>\\p{Ll}+)(?![\\p{L}-])");

	/** What may stand before the subject of a clause that begins with it. */
	private static final Pattern CLAUSE = Pattern
		.compile("(?iu)(?:^|[,;:(\\u2013]|(?<!\\p{L})(?:en|maar|want|dus|doch|omdat|aangezien|daar|terwijl|ook))\\s*$");

	/** What begins a clause with its verb at the end. */
	private static final Pattern SUBORDINATE = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:ofschoon|hoewel|omdat|aangezien|nu|(?<=^(?:dat|dit|vandaar|daarom)\\b.{0,40})dat)\\s+$");

	private static final Pattern SINGULAR = Pattern.compile(WORDS.of("singular"));

	private static final Pattern SMALL = Pattern.compile(WORDS.of("small"));

	private static final Pattern FACT = Pattern.compile(WORDS.of("fact"), Pattern.DOTALL);

	/**
	 * Who does one thing, and then argues: Nederland ligt op koers en zal anderen
	 * aanspreken.
	 */
	private static final Pattern ALSO = Pattern
		.compile("(?u)^[^.,;]{3,90}?,?\\s(?:en|maar) (?:kan|" + WORDS.of("wants") + ")(?!\\p{L})");

	private static final Pattern BEING = Pattern.compile(WORDS.of("being"));

	private static final Pattern INCLINED = WORDS.pattern("inclined");

	private static final Pattern HAVING = Pattern.compile(WORDS.of("having"));

	private static final Pattern HELD = WORDS.pattern("held");

	private static final Pattern WILL = Pattern.compile("(?iu)(?<!\\p{L})(?:zal|wil)(?!\\p{L})");

	private static final Pattern NAMED = WORDS.pattern("named");

	private static final Pattern ELSEWHERE = WORDS.pattern("elsewhere");

	/** How far from who speaks a clause tells where he stands. */
	private static final int NEAR = 160;

	/** Nobody speaks so often in one sentence. */
	private static final int MOST = 6;

	private Stance() {
	}

	/**
	 * Whether a sentence speaks of who speaks for the country, whatever it says of him.
	 */
	static boolean names(String sentence) {
		return isSigned(sentence) && NAMES.matcher(sentence).find();
	}

	private static boolean isSigned(String sentence) {
		return SIGNS.stream().anyMatch(sentence::contains);
	}

	static boolean isIn(String sentence) {
		if (!isSigned(sentence)) {
			return false;
		}
		Matcher us = US.matcher(sentence);
		for (int i = 0; i < MOST && us.find(); i++) {
			String before = sentence.substring(Math.max(0, us.start() - NEAR), us.start());
			String behind = sentence.substring(us.end(), Math.min(sentence.length(), us.end() + NEAR));
			if (!Voice.endsWithCountry(us.group()) && isSubject(us, before, behind)) {
				return true;
			}
		}
		return NAMED.matcher(sentence).find() && !ELSEWHERE.matcher(sentence).find();
	}

	/** Whether who speaks is the subject of a clause, and claims something in it. */
	private static boolean isSubject(Matcher us, String before, String behind) {
		Matcher next = BEHIND.matcher(behind);
		if (CLAUSE.matcher(before).find() && next.find() && isVerb(us, next.group("word"))
				&& claims(next.group("word"), behind.substring(next.end("word")), before)) {
			return true;
		}
		Matcher last = BEFORE.matcher(before);
		if (last.find()) {
			String word = last.group("word").toLowerCase(Locale.ROOT);
			if (isVerb(us, word) && claims(word, behind, before)) {
				return true;
			}
		}
		String clause = behind.split("[,;:]", 2)[0];
		return SUBORDINATE.matcher(before).find()
				&& (INCLINED.matcher(clause).find() || HELD.matcher(clause).find() || WILL.matcher(clause).find());
	}

	private static boolean isVerb(Matcher us, String word) {
		if (SMALL.matcher(word).matches()) {
			return false;
		}
		boolean fits = (us.group("we") != null) ? word.endsWith("n") : SINGULAR.matcher(word).matches();
		return us.group("i") != null || fits;
	}

	private static boolean claims(String verb, String behind, String before) {
		if (BEING.matcher(verb).matches()) {
			return INCLINED.matcher(behind).find() || INCLINED.matcher(before).find();
		}
		boolean fact = HAVING.matcher(verb).matches() ? !HELD.matcher(behind).find()
				: FACT.matcher(verb + behind).matches();
		return !fact || ALSO.matcher(behind).find();
	}

}

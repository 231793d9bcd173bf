package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence says that something in it is about, by whatever stands before it: the
 * words behind "over", "aandacht voor", "vraagt om" or "waarin", up to the verb. What a
 * debate or a meeting is about is left out.
 */
public final class ToldTopics {

	private static final String[] ABOUT = { "over", "inzake", "betreffende", "aangaande", "omtrent", "rondom", "tav",
			"mbt" };

	/** "landbouwminister", "buitenlandministers": who, not what. */
	private static final List<String> OFFICES = List.of("minister", "ministers", "ministerie", "staatssecretaris");

	/** Verbs by which a paper, or who wrote it, tells of something. */
	static final List<String> TELLING = List.of("informed", "informs", "writes", "tells-of", "states", "stated");

	private static final List<String> SOURCE = List.of("stated", "states", "report", "informed", "writes");

	private static final Pattern PARTICIPLE = Pattern.compile("(?:be|ver|ont|her|\\p{L}{0,5}ge).*(?:d|t|en)");

	private static final int SHORTEST = 3;

	private static final int FAR = 10;

	/** Verbs are shorter than this, most of them. */
	private static final int LONG = 14;

	private final Words words;

	private final Clauses clauses;

	private ToldTopics(Words words) {
		this.words = words;
		this.clauses = Clauses.of(words);
	}

	/**
	 * Reads a sentence.
	 * @return what is told to be the topic of something
	 */
	public static List<Topic> in(Words words) {
		return new ToldTopics(words).read();
	}

	private List<Topic> read() {
		List<Topic> topics = new ArrayList<>();
		for (int at = 0; at < this.words.size(); at++) {
			int from = behindMarker(at);
			int marker = at;
			if (from > at && (this.words.is(at, "dat") || !this.clauses.isBeside(at)) && !isOfDebate(at)) {
				int end = end(from);
				if (end > from) {
					PaperKind paper = paper(at);
					boolean of = this.words.is(at, "van", "naar");
					boolean direct = of || (this.words.is(at, ABOUT) && (paper != null
							|| TELLING.stream().anyMatch((trait) -> this.clauses.has(marker, trait))));
					topics
						.add(new Topic(this.words.text(from, end), paper, direct, this.words.is(at + 1, "om", "tot")));
				}
			}
		}
		String source = ofSource();
		if (source != null) {
			topics.add(new Topic(source, null, true, false));
		}
		return topics;
	}

	/**
	 * What a sentence begins with whose citation is the source of what it tells: "de
	 * herziening van de donorwet is beschreven in (…)".
	 */
	private @Nullable String ofSource() {
		int verb = 0;
		while (verb < this.words.size() && this.words.get(verb).isWord() && !isVerb(verb)) {
			verb++;
		}
		int mark = verb;
		while (mark < this.words.size() && this.words.get(mark).isWord()) {
			mark++;
		}
		boolean source = isVerb(verb) && this.words.is(mark - 1, "in", "uit") && this.words.is(mark, ",")
				&& SOURCE.stream().anyMatch((trait) -> this.clauses.has(0, trait));
		return source ? this.words.text(0, verb) : null;
	}

	private boolean isVerb(int at) {
		return Clause.isFinite(this.words.get(at)) || Lexicon.has(this.words.get(at).folded(), "verb");
	}

	/** Behind the words that announce a topic; the same place when none stand there. */
	private int behindMarker(int at) {
		boolean told = this.words.is(at, "dat") && at > 0
				&& TELLING.stream().anyMatch((trait) -> this.clauses.has(at - 1, trait));
		if (told || (this.words.is(at, "van", "naar") && isOf(at - 1))) {
			return at + 1;
		}
		boolean asked = this.words.is(at + 1, "om", "tot") && isAsking(at);
		return asked ? at + 2 : Frames.behind("topic", this.words, at);
	}

	/** "vroeg om", "verzocht Paternotte met Piri om". */
	private boolean isAsking(int before) {
		return Frames.isBehind("asking", this.words, before + 1);
	}

	/** What is of something is also about it: an evaluation, a study, an overview. */
	private boolean isOf(int at) {
		Read<PaperKind> named = Kinds.at(this.words, at);
		return Frames.end("of something", this.words, at) >= 0
				|| (named != null && named.value() == PaperKind.RAPPORT && named.end() == at + 1);
	}

	/**
	 * The nearest paper before the marker, with no verb between: "de motie-Dassen over".
	 */
	private @Nullable PaperKind paper(int marker) {
		for (int at = marker - 1; at > marker - FAR; at--) {
			Token token = this.words.get(at);
			Read<PaperKind> named = Kinds.at(this.words, at);
			if (named != null) {
				return named.value();
			}
			if (token.isEdge() || Clause.isFinite(token)) {
				return null;
			}
		}
		return null;
	}

	/** "een hoofdstuk over China": of a part, or of a debate. */
	private boolean isOfDebate(int marker) {
		return IntStream.range(marker - 3, marker).mapToObj((at) -> this.words.get(at).folded()).anyMatch((word) -> {
			boolean event = this.words.is(marker, ABOUT) && Lexicon.has(word, "event");
			return event || Lexicon.has(word, "part") || Lexicon.has(word, "debate");
		});
	}

	private int end(int from) {
		int end = from;
		boolean telling = false;
		while (end < this.words.size()) {
			Token token = this.words.get(end);
			boolean verb = Clause.isFinite(token) || Clause.isReport(token);
			if (token.isEdge() || this.words.is(end, "(", "die", "dat", "zie", "bent") || (verb && end > from)
					|| behindMarker(end) > end
					|| (telling && this.words.is(end, ",") && !this.words.get(end + 1).isCapitalised())) {
				return end;
			}
			telling |= token.isWord() && token.folded().length() >= SHORTEST
					&& Lexicon.traits(token.folded()).isEmpty();
			end++;
		}
		return end;
	}

	/**
	 * The words of a topic that tell it from others: no people, papers, bodies or months,
	 * nor what any sentence may say.
	 */
	public static List<String> telling(String topic) {
		Words words = Words.of(topic);
		return words.telling().stream().map((at) -> words.get(at).folded()).toList();
	}

	/** Where those words stand. */
	static List<Integer> places(Words words) {
		List<Integer> telling = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Read<List<Office>> office = Offices.offices(words, at);
			Read<PaperKind> paper = Kinds.at(words, at);
			Token token = words.get(at);
			if (office != null) {
				at = office.end();
				continue;
			}
			if (paper != null) {
				NameReader.Names names = paper.value().isByMembers()
						? NameReader.names(words, words.is(paper.end(), "-") ? paper.end() + 1 : paper.end()) : null;
				at = (names != null) ? names.end() : paper.end();
				continue;
			}
			// A person, or a verb: "aan te houden".
			boolean otherwise = words.is(at - 1, "lid", "leden", "kamerlid", "heer", "mevrouw", "te");
			boolean whole = token.folded().length() >= SHORTEST || (token.isAcronym() && token.folded().length() > 1);
			if (token.isWord() && whole && !otherwise && Lexicon.traits(token.folded()).isEmpty()
					&& !Meetings.isBody(token.folded()) && Words.number(token.folded()) == null
					&& OFFICES.stream().noneMatch(token.folded()::endsWith)) {
				telling.add(at);
			}
			at++;
		}
		return List.copyOf(telling);
	}

	/**
	 * The nouns of a text that tell what it is about: what stands behind an article or a
	 * preposition, or begins with a capital, up to the next verb.
	 */
	public static List<String> nouns(String text) {
		Words words = Words.of(text);
		Set<String> telling = new LinkedHashSet<>(telling(text));
		Set<String> nouns = new LinkedHashSet<>();
		for (int at = 0; at < words.size(); at++) {
			Token token = words.get(at);
			boolean first = at == 0 || words.get(at - 1).isBreak();
			boolean led = (first && words.get(at + 1).isWord()) || isLed(words, at)
					|| (words.get(at - 1).folded().endsWith("e") && isLed(words, at - 1));
			if (telling.contains(token.folded()) && token.folded().length() > SHORTEST && (led || token.isCapitalised())
					&& !isParticiple(token)) {
				nouns.add(token.folded());
			}
		}
		return List.copyOf(nouns);
	}

	private static boolean isParticiple(Token token) {
		return !token.isCapitalised() && token.folded().length() < LONG && PARTICIPLE.matcher(token.folded()).matches();
	}

	private static boolean isLed(Words words, int at) {
		return Lexicon.has(words.get(at - 1).folded(), "leading");
	}

	/**
	 * Whether a title names a kind of paper, as what it replies to.
	 * @return whether it stands in the title
	 */
	public static boolean names(String title, PaperKind kind) {
		Words words = Words.of(title);
		return words.places()
			.mapToObj((at) -> Kinds.at(words, at))
			.anyMatch((one) -> one != null && one.value() == kind);
	}

	/**
	 * A topic.
	 *
	 * @param words the words for it
	 * @param paper the kind of paper that is told to be about it; null when none is
	 * @param direct whether a preposition says so, rather than what the paper asks for or
	 * goes into
	 * @param asked whether it is what somebody asks for
	 */
	public record Topic(String words, @Nullable PaperKind paper, boolean direct, boolean asked) {

	}

}

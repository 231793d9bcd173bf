package org.meetingdossier.check.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.Kinds;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What words tell of a paper that is not of that kind, wherever they tell it: a motion,
 * where the subject is that of a paper which is none; another paper, where it is that of
 * a motion; the report of another debate.
 */
final class OtherKind {

	/** Under which name parliament debated; each has its own reports. */
	private static final String DEBATE = "(?:een|het) ((?:algemeen|nota|wetgevings|schriftelijk) ?overleg|commissiedebat|rondetafelgesprek)";

	private static final Pattern REPORTED = Pattern.compile("verslag van " + DEBATE);

	/** A debate that is told first, and its report behind it. */
	private static final Pattern DEBATED = Pattern.compile("\\b" + DEBATE + "\\b");

	private static final Pattern THEREOF = Pattern
		.compile("\\bwaarvan (?:het )?verslag\\b|\\bverslag (?:daarvan|hiervan|ervan)\\b");

	/** A paper, and not what stands on somebody's agenda. */
	private static final Pattern AGENDA = Pattern
		.compile("(?<!op de |op zijn |op haar |hoog op de )\\b(?:de|een|geannoteerde|concept)\\W?agenda\\b");

	/** Questions, and that they were answered. */
	private static final Pattern ANSWERS = Pattern
		.compile("\\b(?:be)?antwoord(?:en|ing)?\\b.*vragen\\b|vragen\\b.*\\b(?:be|ge)?antwoord(?:en|ing)?\\b");

	/** Those of a committee, and not those of who asks people what they think. */
	private static final Pattern LISTED = Pattern.compile("lijst (?:van|met) vragen|feitelijke vragen");

	/** What a paper with answers is called, or what may bring them. */
	private static final Pattern ANSWERED = Pattern.compile("vragen|antwoord|overleg|reactie|verzoek");

	private final Told told;

	private final String words;

	private final Facts facts;

	private final RegisteredDocument document;

	private final String title;

	/** The kinds that the sentence is about. */
	private final Set<PaperKind> said = EnumSet.noneOf(PaperKind.class);

	/** Those that it names at all. */
	private final Set<PaperKind> named;

	/** Those that the title names. */
	private final Set<PaperKind> titled;

	private OtherKind(Told told, Words text, Facts facts) {
		this.told = told;
		this.words = text.whole().toLowerCase(Locale.ROOT);
		this.facts = facts;
		this.document = facts.document();
		this.title = facts.titled();
		this.said.addAll(told.kinds());
		this.named = Kinds.of(text.whole());
		this.titled = Kinds.of(String.valueOf(this.document.title()));
	}

	static @Nullable Evidence of(Told told, Words text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		return (facts.kinds().isEmpty() || facts.kinds().contains(PaperKind.ANDERS)) ? null
				: new OtherKind(told, text, facts).evidence(text);
	}

	private @Nullable Evidence evidence(Words text) {
		boolean letter = this.facts.isLetter();
		if (letter && isInTitle("verslag", "agenda") && !this.words.contains("verslag")
				&& AGENDA.matcher(this.words).find()) {
			return differs("agenda");
		}
		String debate = reported();
		if (debate != null && isOtherDebate()) {
			return Evidence.of(Field.KIND, debate, this.document.kind(), Comparison.DIFFERENT);
		}
		if (letter && startsWith(PaperKind.VERSLAG) && !this.words.contains("agenda")
				&& isInTitle("agenda", "verslag")) {
			return differs("verslag");
		}
		if (letter && any(this.titled, "members-alone") && Frames.in("itself", text) != null) {
			return differs("motie zelf");
		}
		if (isConsulted()) {
			return differs("schriftelijk overleg");
		}
		Matcher answers = ANSWERS.matcher(this.words);
		boolean answered = isOfAnswers(this.title);
		if ((letter || this.facts.kinds().contains(PaperKind.DEBATVERSLAG)) && answers.find() && !answered) {
			return Evidence.of(Field.KIND, answers.group(), this.facts.kindWords(), Comparison.NOT_COMPARABLE);
		}
		boolean consulted = letter && this.told.startsWithPaper() && this.said.contains(PaperKind.SCHRIFTELIJK_OVERLEG);
		boolean listed = startsWith(PaperKind.VRAGENLIJST) && LISTED.matcher(this.words).find()
				&& this.document.literal();
		boolean other = (this.facts.areAll("tabled") ? isNoMotion() : isOfMembers())
				|| ((consulted || listed) && !answered);
		boolean differs = other && !this.said.isEmpty() && Collections.disjoint(this.facts.kinds(), this.said)
				&& Collections.disjoint(this.titled, this.said);
		return differs ? differs(this.said.iterator().next().name().toLowerCase(Locale.ROOT).replace('_', ' ')) : null;
	}

	private Evidence differs(String stated) {
		return Evidence.of(Field.KIND, stated, this.facts.kindWords(), Comparison.DIFFERENT);
	}

	private boolean isInTitle(String word, String missing) {
		return this.title.contains(word) && !this.title.contains(missing);
	}

	/** Whether the sentence starts with a paper, and is about one of a kind alone. */
	private boolean startsWith(PaperKind kind) {
		return this.said.equals(Set.of(kind)) && this.told.startsWithPaper();
	}

	/** The debate of which the words name the report, in whatever order. */
	private @Nullable String reported() {
		Matcher report = REPORTED.matcher(this.words);
		if (report.find()) {
			return report.group(1);
		}
		Matcher debate = DEBATED.matcher(this.words);
		return (debate.find() && THEREOF.matcher(this.words).region(debate.end(), this.words.length()).find())
				? debate.group(1) : null;
	}

	/** Another one, or what nobody says in a debate, and is not named beside it. */
	private boolean isOtherDebate() {
		Matcher registered = REPORTED.matcher(String.valueOf(this.document.kind()).toLowerCase(Locale.ROOT));
		return registered.find() ? !this.words.contains(registered.group(1))
				: this.facts.areAll("no-debate") && Collections.disjoint(this.facts.kinds(), this.named);
	}

	/**
	 * What was said in a debate is in no report of a written consultation, nor the other
	 * way round.
	 */
	private boolean isConsulted() {
		return this.named.contains(PaperKind.SCHRIFTELIJK_OVERLEG) && !any(this.named, "debate")
				&& !this.titled.contains(PaperKind.SCHRIFTELIJK_OVERLEG)
				&& this.facts.kinds().contains(PaperKind.DEBATVERSLAG)
				&& !this.facts.kinds().contains(PaperKind.SCHRIFTELIJK_OVERLEG);
	}

	/** Where the paper is a motion or an amendment. */
	private boolean isNoMotion() {
		return this.said.size() == 1 && !this.said.contains(PaperKind.DEBAT)
				&& ((this.told.startsWithPaper() && !any(this.named, "members-alone"))
						|| (all(this.said, "tabled") && Collections.disjoint(this.named, this.facts.kinds())));
	}

	/** Where the paper is neither of them. */
	private boolean isOfMembers() {
		return all((this.named.size() == 1) ? this.named : this.said, "members-alone")
				|| (this.told.startsWithPaper() && isOfLaw())
				|| (startsWith(PaperKind.FICHE) && this.document.literal() && !this.title.contains("fiche"));
	}

	/** "bij amendement is de begroting gewijzigd": pieces of a bill, whatever it is. */
	private boolean isOfLaw() {
		return any(this.said, "law")
				&& this.said.stream().allMatch((one) -> one.is("law") || one == PaperKind.BEGROTING);
	}

	private static boolean any(Set<PaperKind> kinds, String trait) {
		return kinds.stream().anyMatch((kind) -> kind.is(trait));
	}

	private static boolean all(Set<PaperKind> kinds, String trait) {
		return kinds.stream().allMatch((kind) -> kind.is(trait));
	}

	/**
	 * Whether one of a text and a paper is about answers to questions, and the other is
	 * not.
	 */
	static boolean isOfOtherAnswers(String text, RegisteredDocument document) {
		String said = text.toLowerCase(Locale.ROOT);
		String title = Facts.of(document).titled();
		return ANSWERS.matcher(said).find() ? !isOfAnswers(title)
				: !ANSWERED.matcher(said).find() && ANSWERS.matcher(title).find();
	}

	private static boolean isOfAnswers(String title) {
		return ANSWERED.matcher(title).find();
	}

}

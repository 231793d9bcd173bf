package org.meetingdossier.intake.stage.promise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.stage.promise.PromiseRoles.Role;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Whether a sentence promises to inform parliament. It does when who speaks for the
 * country will tell parliament something, or parliament is told or gets something, and
 * the sentence is not about what this letter does, what was done before, or what others
 * do.
 */
final class Promising {

	/** A few words, as between a verb and who is told. */
	private static final int FEW = 4;

	/** As many words as a clause may put between its verb and its subject. */
	private static final int CLAUSE = 9;

	/** Who promises or is told, or what is told: a promise has one of these. */
	private static final List<String> SIGNS = List.of("Kamer", "ommissie", "arlement", " u ", "U ", "Staten-Generaal",
			"Ik ", " ik ", "Wij ", " wij ", "kabinet", "regering", "inister", "taatssecretaris", "ewindsl",
			"ewindspers", "ierover", "aarover", "ierop", "olgt");

	/** Others, who promise this parliament nothing. */
	private static final Pattern OTHERS = Pattern.compile(
			"(?iu)^(?:[^,.]{0,60}, )?(?:de (?:europese )?commissie|de raad|het voorzitterschap|de hoge vertegenwoordiger|de secretaris-generaal|de commissaris|de (?!nederlandse )(?-i:\\p{Lu})[\\p{L}-]+e (?:minister|staatssecretaris|premier|president)(?: (?:van|voor) [\\p{L} ,-]{3,60}?)?)\\s+(?:zal|informeert|bericht|stuurt|zendt|komt|rapporteert|zegt|heeft)(?!\\p{L})");

	/** What somebody does by the letter itself: he promises only what he does later. */
	private static final Pattern OFFERS = Pattern.compile(
			"(?iu)\\b(?:bied|bieden) (?:ik|wij)\\b|\\b(?:ik|wij) (?:bied|bieden)\\b|^graag (?:doe|stuur|zend|informeer) ik\\b");

	private static final Pattern NOW = Pattern.compile(
			"(?iu)\\b(?:bied|bieden|stuur|sturen|zend|zenden|doe|doen|bericht|berichten|informeer|informeren|breng|brengen|deel|delen) (?:ik|wij)\\b"
					+ "|\\b(?:ik|wij) (?:bied|bieden|stuur|sturen|zend|zenden|doe|doen|bericht|berichten|informeer|informeren|breng|brengen) (?:u|uw kamer|de kamer)\\b(?! (?:hierover|daarover|nader|apart|separaat))");

	/** What is told right away. */
	private static final Pattern TELLS = Pattern.compile(
			"(?iu)\\b(?:bericht|meld|informeer|deel) (?:ik|wij) (?:u|uw kamer|de kamer)(?: mee)?,? (?:dat|als volgt)\\b");

	private static final Pattern RELATIVE = Pattern.compile("(?iu)(?<! ik| wij),? (?:die|dat|welke|waar\\p{L}*) .*");

	private static final Pattern WHO = Pattern.compile(
			"(?u)(?<!\\p{L})(?:(?:(?:[Mm]ijn (?:ambtgenoot|collega))|(?:[Dd]e )?(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris))(?: (?:(?:van|voor) (?:\\p{Lu}[\\p{L}-]+(?:,? (?:en )?\\p{Lu}[\\p{L}-]+){0,8})|(?:(?:van|de|den|der|ter|ten) ){0,3}\\p{Lu}[\\p{L}-]+))?"
					+ "|[Hh]et (?:demissionaire )?kabinet|[Dd]e regering|[Dd]e (?:bewindspersonen|bewindslieden)|[Ii]k|[Ww]ij)(?![\\p{L}-])");

	/** De Oekraïense minister speaks for another country. */
	private static final Pattern OF_OTHERS = Pattern.compile("(?u)(?<!\\p{L})(?!Nederlandse )\\p{Lu}[\\p{L}-]+e $");

	/** On whose behalf it is told besides. */
	private static final Pattern ALSO = Pattern.compile("(?iu)\\bmede namens $");

	private static final Pattern BY = Pattern.compile("(?iu)\\b(?:door|(?<!mede )namens) $");

	private static final Pattern FROM = Pattern.compile("(?iu)\\bvan $");

	private final PromiseRoles roles;

	private Promising(PromiseRoles roles) {
		this.roles = roles;
	}

	static boolean isIn(String sentence) {
		if (!Sentences.isReadable(sentence) || SIGNS.stream().noneMatch(sentence::contains)) {
			return false;
		}
		Promising promising = new Promising(PromiseRoles.of(sentence));
		return (promising.tells() || promising.isTold() || promising.comesBack() || promising.gets(sentence))
				&& !promising.isKept() && !OTHERS.matcher(sentence).find() && !OFFERS.matcher(sentence).find()
				&& !TELLS.matcher(sentence).find() && !(NOW.matcher(sentence).find() && !isLater(sentence));
	}

	/** What somebody tells in the present tense he tells later if a term says so. */
	private static boolean isLater(String sentence) {
		String term = Terms.in(RELATIVE.matcher(sentence).replaceFirst(""));
		// A day may be that of the meeting.
		return term != null && !term.startsWith("op ");
	}

	/** Somebody will tell parliament, or says that he will. */
	private boolean tells() {
		boolean informs = this.roles.isBefore(Role.INFORMS, Role.HOUSE, FEW)
				|| (this.roles.has(Role.SPEAKER, Role.INFORMS, Role.HOUSE)
						&& this.roles.areNear(Role.SPEAKER, Role.INFORMS, CLAUSE));
		boolean weInform = this.roles.holds("wij") && this.roles.areNear(Role.SPEAKER, Role.TO_INFORM, 1)
				&& this.roles.has(Role.HOUSE);
		boolean will = this.roles.has(Role.WILL, Role.HOUSE, Role.TO_INFORM)
				|| (this.roles.has(Role.SPEAKER, Role.WILL, Role.HOUSE) && !this.roles.holds("dat")
						&& this.roles.areNear(Role.SPEAKER, Role.WILL, CLAUSE)
						&& this.roles.areNear(Role.WILL, Role.HOUSE, CLAUSE));
		boolean says = this.roles.areNear(Role.SPEAKER, Role.SAYS, CLAUSE)
				&& this.roles.isBefore(Role.SAYS, Role.TOWARDS, 20);
		boolean said = this.roles.has(Role.WAS, Role.PROMISED, Role.TO_INFORM) && this.roles.holds("te");
		boolean intends = this.roles.has(Role.INTENDS, Role.HOUSE, Role.TO_INFORM) && (this.roles.holds("voornemens")
				|| (this.roles.holds("te") && this.roles.areNear(Role.SPEAKER, Role.INTENDS, FEW)));
		boolean writes = this.roles.has(Role.SPEAKER, Role.INFORMS, Role.PAPER)
				&& (this.roles.holds("hierover") || this.roles.holds("daarover"));
		return informs || weInform || will || says || said || intends || writes;
	}

	/** Parliament will be told, or gets something. */
	private boolean isTold() {
		boolean told = this.roles.has(Role.HOUSE, Role.INFORMED)
				&& (this.roles.has(Role.BECOMES) || this.roles.has(Role.WILL));
		boolean gets = this.roles.areNear(Role.GETS, Role.HOUSE, FEW)
				&& (this.roles.has(Role.PAPER) || this.roles.isBefore(Role.GETS, Role.HOUSE, 2)
						|| this.roles.isBefore(Role.HOUSE, Role.ABOUT_THAT, 2));
		boolean goes = this.roles.has(Role.PAPER, Role.HOUSE) && (this.roles.areNear(Role.PAPER, Role.GOES, CLAUSE)
				|| this.roles.areNear(Role.PAPER, Role.BECOMES, FEW)
				|| (this.roles.areNear(Role.PAPER, Role.COMES, FEW) && !this.roles.has(Role.SPEAKER)));
		boolean follows = this.roles.isBefore(Role.GOES, Role.PAPER, CLAUSE)
				&& (this.roles.holds("hierover") || this.roles.holds("hierop") || this.roles.holds("daarover"));
		return told || gets || goes || follows;
	}

	/** Parliament gets something, whatever it is, by a day that is told. */
	private boolean gets(String sentence) {
		boolean follows = this.roles.beginsWith(Role.PAPER, 1) && this.roles.isBefore(Role.PAPER, Role.GOES, FEW);
		return (follows || this.roles.areNear(Role.GETS, Role.HOUSE, 2)) && isLater(sentence);
	}

	/** Somebody comes back to it. */
	private boolean comesBack() {
		boolean comes = this.roles.areNear(Role.SPEAKER, Role.COMES, CLAUSE)
				&& (this.roles.isBefore(Role.COMES, Role.BACK, 30)
						|| (this.roles.holds("met") && this.roles.isBefore(Role.COMES, Role.PAPER, CLAUSE)));
		boolean will = this.roles.areNear(Role.SPEAKER, Role.WILL, CLAUSE)
				&& (this.roles.holds("terugkomen") || (this.roles.holds("ingaan") && this.roles.holds("op")));
		boolean enters = this.roles.has(Role.SPEAKER) && (this.roles.holds("ga") || this.roles.holds("gaat"))
				&& this.roles.holds("nader") && this.roles.holds("in");
		return comes || will || enters;
	}

	/** What this letter does itself, and what was done before, is no promise. */
	private boolean isKept() {
		boolean will = this.roles.has(Role.WILL);
		boolean here = this.roles.has(Role.HERE) && !will;
		boolean kept = this.roles.has(Role.KEPT) && (this.roles.has(Role.HEREBY) || this.roles.has(Role.REQUEST));
		boolean later = will || this.roles.has(Role.INTENDS) || this.roles.has(Role.PROMISED)
				|| this.roles.has(Role.COMES);
		boolean past = !later && this.roles.areNear(Role.WAS, Role.HOUSE, FEW) && !this.roles.has(Role.BECOMES)
				&& !this.roles.has(Role.GETS);
		return here || (kept && (!will || this.roles.beginsWith(Role.HEREBY, 0))) || past
				|| (this.roles.holds("eerder") && this.roles.holds("ge\u00EFnformeerd"));
	}

	/**
	 * Who promises.
	 * @param sentence a promise
	 * @return who, as in its words; null where it only says that parliament is told
	 */
	static @Nullable String whoIn(String sentence) {
		PromiseRoles roles = PromiseRoles.of(sentence);
		Promising promising = new Promising(roles);
		boolean passive = !promising.tells() && !promising.comesBack();
		int verb = roles.start(Role.WILL, Role.INFORMS, Role.SAYS, Role.INTENDS, Role.PROMISED, Role.COMES);
		Matcher who = WHO.matcher(sentence);
		String nearest = null;
		int least = Integer.MAX_VALUE;
		while (who.find()) {
			String before = sentence.substring(0, who.start());
			if (OF_OTHERS.matcher(before).find() || ALSO.matcher(before).find()) {
				continue;
			}
			boolean by = BY.matcher(before).find() || (roles.has(Role.GETS) && FROM.matcher(before).find());
			int distance = by ? 0 : (who.end() <= verb) ? verb - who.end() : Math.abs(who.start() - verb);
			if ((by || !passive) && distance < least) {
				least = distance;
				nearest = who.group();
			}
		}
		return (nearest != null) ? Sentences.withinOne(nearest.strip()) : null;
	}

}

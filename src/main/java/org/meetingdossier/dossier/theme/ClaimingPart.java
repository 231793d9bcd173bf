package org.meetingdossier.dossier.theme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that says that the Dutch position is as it was.
 *
 * @param words the words that say so
 * @param since what it is measured against; empty where that is not said
 * @param rest what the part says besides
 */
record ClaimingPart(String words, String since, String rest) {

	private static final String NOUN = "(?:kabinets)?(?:inzet|positie|standpunt|lijn|houding|koers|beleid|opstelling|boodschap|stellingname|uitgangspunten|prioriteiten)";

	/** That of the Netherlands, and of nobody else. */
	private static final String OURS = "(?:(?:de|het|onze|ons|zijn|haar|hun|deze|die|dit|dat)\\s+)?(?:(?:nederlandse?|eigen|huidige|eerdere|bestaande|bekende|algemene|gebruikelijke|reeds ingenomen|eerder ingenomen)\\s+)*"
			+ NOUN
			+ "\\b(?!\\s+van\\s+(?!nederland\\b|het\\s+(?:nederlandse\\s+)?kabinet\\b|de\\s+(?:nederlandse\\s+)?regering\\b|ons\\s+land\\b))(?:\\s+van\\s+(?:nederland|het\\s+(?:nederlandse\\s+)?kabinet|de\\s+(?:nederlandse\\s+)?regering|ons\\s+land))?";

	private static final String BETWEEN = "(?<between>(?:\\s+[^\\s,]+){0,8}?)";

	private static final String SAME = "(?:ongewijzigd|onveranderd|(?:niet|niets)\\s+(?:gewijzigd|veranderd|aangepast|bijgesteld|verschoven)|gelijk(?:\\s+gebleven)?|hetzelfde|dezelfde|het\\s+zelfde)\\b(?!\\s+aan\\s+(?!die\\b|dat\\b|de\\b|het\\b|wat\\b|onze\\b|april|mei|juni))";

	private static final String IS = "(?:is|zijn|blijft|blijven|bleef|was|waren)";

	private static final List<Pattern> CLAIMS = List.of(claim(OURS
			+ "(?<about>(?:\\s+(?:op|voor|inzake|ten|over|aangaande|bij|in|rond|jegens|tegenover)\\b(?:\\s+[^\\s,]+){1,8}?)?)\\s+"
			+ IS + BETWEEN + "\\s+" + SAME),
			claim("\\b" + IS + "\\s+(?:\\p{L}+\\s+){0,2}?" + OURS + BETWEEN + "\\s+" + SAME),
			claim(OURS + BETWEEN + "\\s+" + SAME + "\\s+" + IS),
			claim("\\b(?:ongewijzigd|onveranderd)\\s+" + IS + "\\s+" + OURS),
			claim("\\b(?:is|zijn|heeft|hebben)\\s+(?:er\\s+)?(?:geen|niets)(?:\\s+(?:wijziging(?:en)?|verandering(?:en)?))?"
					+ BETWEEN + "\\s+(?:in|aan|van)\\s+" + OURS
					+ "(?:\\s+(?:gewijzigd|veranderd|opgetreden|gekomen|voorgedaan))?"),
			claim("\\b(?:in|aan)\\s+" + OURS + "\\s+(?:is|zijn|verandert|wijzigt)" + BETWEEN
					+ "\\s*\\b(?:niets|geen\\s+(?:wijziging|verandering)(?:en)?)(?:\\s+(?:gewijzigd|veranderd|opgetreden|gekomen))?"),
			claim(OURS + "\\s+(?:verandert|wijzigt|wijkt)(?:\\s+(?:hier|daar)\\p{L}*)?\\s+niet(?:\\s+af)?"),
			claim(OURS + "\\s+(?:kent|heeft)\\s+geen\\s+(?:wijziging|verandering)(?:en)?"),
			claim("\\b(?:handhaaft|herhaalt\\s+onverkort|behoudt)\\s+" + OURS),
			claim("\\b(?:houdt|blijft)(?:\\s+(?:onverkort|onverminderd|ook|nog|steeds|dan))*\\s+(?:vast\\s+)?(?:aan|bij)\\s+"
					+ OURS + "(?:\\s+vast)?"),
			claim("(?:\\b(?:blijft|blijven|staat|staan)\\s+(?:\\p{L}+\\s+){0,2}?(?:bij|achter)\\s+)?\\b(?:het\\s?zelfde|dezelfde)\\s+(?:nederlandse?\\s+)?"
					+ NOUN
					+ "\\b(?:\\s+(?:geldt|gelden|blijft|wordt|is)(?:\\s+(?:ook|nu|hier|weer|van\\s+kracht|herhaald|staan|ingebracht))*)?"),
			claim("(?:de\\s+)?nederlandse\\s+steun\\s+(?:aan|voor)(?:\\s+[^\\s,]+){1,8}?\\s+" + IS + BETWEEN + "\\s+"
					+ SAME),
			claim("\\b(?:de|het|een|met|onze|zijn)?\\s*\\b(?:ongewijzigde?|onveranderde?)\\s+(?:nederlandse?\\s+)?"
					+ NOUN + "(?:\\s+van\\s+nederland)?"));

	/** What makes it less than a claim, or the opposite of one. */
	private static final Pattern LESS = Pattern.compile(
			"(?iu)\\b(?:niet|geen|nauwelijks|deels|gedeeltelijk|grotendeels|bijna|vrijwel|nooit|moet|moeten|zou|zouden)\\b");

	private static final Pattern ON_CONDITION = Pattern
		.compile("(?iu)\\b(?:als|indien|mits|tenzij|of|wanneer|zolang|hoewel)\\b(?:\\s+\\p{L}+){0,4}$");

	/** What a claim is measured against, and what joins it to the rest. */
	private static final Pattern BEHIND = Pattern.compile(
			"(?iu)^(?:\\s*(?:,|\\.|gebleven\\b|gekomen\\b|gewijzigd\\b|veranderd\\b|(?:op|in)\\s+dit\\s+punt\\b|hier(?:in|op|over)\\b|daar(?:in|op|over)\\b|(?:ten\\s+opzichte\\s+van|vergeleken\\s+met|in\\s+vergelijking\\s+met|sinds|als|zoals|aan\\s+(?:die|dat|wat)|met\\s+(?:die|dat)|tijdens|bij|van|na)\\b[^,]*?(?=$|,|\\.$|\\s+en\\s+(?-i:\\p{Lu})|\\s+dat\\s)|(?:is|luidt)(?=\\s+dat\\b)|(?:en|dat|te\\s+weten|namelijk|want)\\b))+");

	/** A noun alone may be somebody else's: what stands before it decides. */
	private static final Pattern BARE = Pattern.compile("(?iu)^" + NOUN + "\\b");

	private static final Pattern OPENING = Pattern
		.compile("(?iu)(?:[,(]|\\b(?:dat|en|is|blijft|zijn|in|aan|met|bij|van|nu|onze|de|het|een))$");

	/** Who says so, and when. */
	private static final Pattern BEFORE = Pattern.compile(
			"(?iu)^(?:.*\\bdat|(?:net\\s+)?(?:zoals|als)\\s+(?:in|bij|tijdens|op)\\s[^,]*,?|(?:ten\\s+aanzien\\s+van|met\\s+betrekking\\s+tot|wat\\s+betreft|inzake|over|op\\s+het\\s+punt\\s+van)\\s[^,]*,?|(?:ook|nu|zoals|bekend|eerder|gemeld|hier|hierbij|daarbij|op\\s+dit\\s+punt|wat\\s+nederland\\s+betreft|nederland|het\\s+kabinet|er|en|,|\\s)*)\\s*$");

	static Optional<ClaimingPart> in(String part) {
		for (Pattern pattern : CLAIMS) {
			Matcher claim = pattern.matcher(part);
			while (claim.find()) {
				if (isClaim(part, claim)) {
					return Optional.of(of(part, claim));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isClaim(String part, Matcher claim) {
		String between = claim.pattern().pattern().contains("?<between>") ? claim.group("between") : "";
		String before = part.substring(0, claim.start()).stripTrailing();
		boolean ours = !BARE.matcher(claim.group()).find() || before.isEmpty() || OPENING.matcher(before).find();
		return ours && !LESS.matcher(between).find() && !ON_CONDITION.matcher(before).find();
	}

	private static ClaimingPart of(String part, Matcher claim) {
		String before = part.substring(0, claim.start());
		String behind = part.substring(claim.end());
		Matcher joined = BEHIND.matcher(behind);
		String since = joined.find() ? joined.group().strip() : "";
		String rest = since.isEmpty() ? behind : behind.substring(joined.end());
		String said = BEFORE.matcher(before).matches() ? ""
				: before.replaceFirst("(?u)[,\\s]+(?:en|maar)?\\s*$", "") + " ";
		return new ClaimingPart(claim.group().strip(), before + " " + since, (said + rest).strip());
	}

	private static Pattern claim(String pattern) {
		return Pattern.compile("(?iu)(?<![\\p{L}-])" + pattern);
	}

}

package org.meetingdossier.intake.stage.topic;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence says where the Netherlands stands. It does when who speaks for the
 * country is the subject of a clause, on either side of its verb, and the verb does not
 * merely tell a fact; or when the sentence names the Dutch line itself.
 */
final class Stance {

	private static final Pattern US = Pattern.compile(
			"(?u)(?<![\\p{L}-])(?:(?<country>Nederland|[Hh]et (?:demissionaire |Nederlandse )?kabinet|[Dd]e (?:Nederlandse )?regering|[Hh]et Koninkrijk)"
					+ "|(?<person>[Dd]e (?:minister(?:-president)?|staatssecretaris|bewindspersoon)(?: (?:van|voor) \\p{Lu}[\\p{L}-]*(?:,? (?:en )?\\p{Lu}[\\p{L}-]+){0,8})?)"
					+ "|(?<we>[Ww]ij|[Ww]e)|(?<i>[Ii]k))(?![\\p{L}-])");

	/** The words around who speaks, among which is the verb of the clause. */
	private static final Pattern BEFORE = Pattern.compile("(?u)(?<word>[\\p{L}-]+)\\s+$");

	private static final Pattern BEHIND = Pattern
		.compile("(?u)^\\s+(?:(?:daarentegen|zelf|echter|immers|ook|als \\p{L}+)\\s+)?(?<word>\\p{Ll}+)(?![\\p{L}-])");

	/** What may stand before the subject of a clause that begins with it. */
	private static final Pattern CLAUSE = Pattern
		.compile("(?iu)(?:^|[,;:(\\u2013]|(?<!\\p{L})(?:en|maar|want|dus|doch|omdat|aangezien|daar|terwijl|ook))\\s*$");

	/** A verb that belongs to one, or whatever ends as such a verb does. */
	private static final Pattern SINGULAR = Pattern.compile(
			"is|was|zal|zullen|zou|wil|kan|kon|mag|had|gaf|drong|hield|liet|kwam|nam|sprak|wees|bleef|riep|stond|vroeg|vond|bracht|\\p{Ll}+(?:t|te|de)");

	private static final Set<String> NO_VERBS = Set.of("dat", "wat", "met", "uit", "niet", "het", "omdat", "zodat",
			"opdat", "doordat", "voordat", "nadat", "totdat", "want", "de", "beide", "mede", "te", "ondanks", "samen",
			"tot", "sinds", "waarmee", "en", "of", "in", "op", "aan", "als", "van", "voor", "om", "er", "zelf", "ook",
			"tussen", "bij", "naar", "binnen", "tegen", "die", "dan", "zoals", "toen", "maar", "waar", "waarin",
			"waarop", "waarbij", "waarvan", "waarover", "waaraan", "waarvoor", "wie", "indien", "wanneer", "zodra",
			"hoe", "nu", "doch", "terwijl", "lidstaat", "gezamenlijk", "bevriende");

	/** What only tells a fact, or what the letter itself does. */
	private static final Pattern FACT = Pattern.compile(
			"(?:werd|wordt|ontving|ontvang|ontvangt|kreeg|krijgt|telt|telde|kent|beschikt|grenst|organiseert|organiseerde|levert|leverde|bestaat|ligt|lag|diende|dient|deed|doet|doe|presenteert|presenteerde|informeert|informeerde|informeer|stuurt|stuurde|stuur|zendt|zond|zend|biedt|bied|verwijs|verwijst|publiceert|publiceerde|tekende|ondertekende|ratificeerde|trad|treedt|nam|komt|kom|kwam|leidt|leidde|bekleedt|behoort|herbergt|huisvest|exporteert|importeert|produceert|ga|reis|reist|meld|meldt|bericht|vertegenwoordigt|vervangt|ontmoet|ontmoette|opent|sluit(?! zich)|betreft|volgt|betaalt|verloor|verliest|zit)\\b.*|neemt? (?:[^.;,]{0,80} )?deel\\b.*",
			Pattern.DOTALL);

	/**
	 * Who does one thing, and then argues: Nederland ligt op koers en zal anderen
	 * aanspreken.
	 */
	private static final Pattern ALSO = Pattern.compile(
			"(?u)^[^.,;]{3,90}?\\sen (?:zal|wil|kan|vindt|acht|meent|hoopt|vraagt|vroeg|pleit|bepleit|steunt|hecht|roept|dringt|herhaalt|benadrukt|verwelkomt|streeft|blijft)(?!\\p{L})");

	private static final Set<String> BE = Set.of("is", "was", "blijft", "bleef", "ben", "zijn", "waren", "toont",
			"toonde");

	private static final Pattern INCLINED = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:van (?:mening|oordeel|opvatting)|voornemens(?! (?:aan |daaraan |hieraan |hierbij |daarbij |zelf )?(?:\\p{L}+ ){0,6}(?:deel te nemen|aanwezig))|voor(?:stander)?|\\p{L}*tegen(?:stander)?|positief|negatief|kritisch|tevreden|bereid|terughoudend|bezorgd|verheugd|overtuigd|benieuwd|ingenomen|gebaat|gekant|huiverig|sceptisch|trekker|eens|oneens|blij|ongerust|teleurgesteld|pleitbezorger|akkoord|verontrust|beducht|waakzaam|constructief|gereserveerd|welwillend|inzetten|pleiten|steunen|hechten|vinden|aandringen|vragen|(?:op)?roepen|hameren|streven|staan|achter)(?!\\p{L})");

	private static final Set<String> HAVE = Set.of("heeft", "had", "heb", "hebben", "hadden");

	private static final Pattern HELD = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:vragen|zorgen|bezwaren|bezwaar|belang|behoefte|moeite|twijfels?|voorkeur|oog|begrip|waardering|bedenkingen|vertrouwen|gepleit|bepleit|benadrukt|aangedrongen|opgeroepen|onderstreept|gesteund|verwelkomd|gevraagd|gewezen|uitgesproken|ingestemd|aangegeven|ingebracht|gestemd|veroordeeld|gewaarschuwd|verzocht|ingezet|aangemoedigd|gebracht|gemaakt|opgekomen|aangesloten|toegejuicht|laten weten|toegezegd|aangekondigd|gesteld|voorgesteld|gedeeld|liever|graag|oren naar|sympathie|baat)(?!\\p{L})");

	/** The Dutch line, by its name. */
	private static final Pattern NAMED = Pattern.compile(
			"(?u)\\b(?:nederlandse? (?:inzet|positie|standpunt|lijn|voorkeur|wens|oordeel)|(?:inzet|standpunt|positie|voorkeur|lijn) van (?:nederland|het kabinet)|kabinets(?:inzet|standpunt|lijn)|de inzet is|voor (?:nederland|het kabinet|mij|ons) (?:is|zijn|staat|staan|blijft|blijven|geldt|telt|weegt|vormt|vormen|mag|moet|moeten)|(?:is|zijn|staat|staan|blijft|blijven|vormt|vormen|geldt|telt|weegt|mag|moet|moeten) (?:[\\p{L}-]+ ){0,4}?voor (?:nederland|het kabinet|mij|ons)|had(?:den)? [^.;]{0,60}?\\bgraag [^.;]{0,80}?gezien|in de (?:visie|ogen) van (?:nederland|het kabinet)|(?:volgens|naar (?:de mening|het oordeel|de opvatting|het inzicht) van) (?:nederland|het kabinet)|wat (?:nederland|het kabinet|mij|ons) betreft|(?:onze|mijn) (?:voorkeur|inzet|lijn|interventie|boodschap|standpunt)|(?:volgens|naar) (?:ons|mij)(?= oordeel|(?! \\p{L}+e))|mijns inziens|(?:in|van) (?:het )?(?:\\p{L}+ )?belang (?:van|voor) (?:nederland|ons land)|voor mij (?:voorop|centraal|belangrijk|van belang))\\b");

	/** Where the Dutch line is told, which is not what it is. */
	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?u)\\b(?:is|wordt|staat|werd|was|vindt u) [^.;]{0,60}?(?:uiteengezet|toegelicht|beschreven|opgenomen|verwoord|neergelegd|geschetst|vermeld|terug) ?[^.;]{0,20}?\\b(?:in|bij|via)\\b");

	/** How far from who speaks a clause tells where he stands. */
	private static final int NEAR = 160;

	/** Nobody speaks so often in one sentence. */
	private static final int MOST = 6;

	private Stance() {
	}

	/** Few sentences name who speaks; only those are looked at closely. */
	static boolean namesUs(String sentence) {
		return sentence.contains("ederland") || sentence.contains("kabinet") || sentence.contains("regering")
				|| sentence.contains("inister") || sentence.contains("taatssecretaris") || sentence.startsWith("Ik ")
				|| sentence.contains(" ik ") || sentence.contains("oninkrijk") || sentence.contains(" mij ")
				|| sentence.contains("nze ") || sentence.contains("ij ") || sentence.startsWith("Mijn ")
				|| sentence.contains(" mijn ") || sentence.contains(" ons ") || sentence.contains("e inzet is");
	}

	static boolean isIn(String sentence) {
		if (!namesUs(sentence)) {
			return false;
		}
		Matcher us = US.matcher(sentence);
		for (int i = 0; i < MOST && us.find(); i++) {
			String before = sentence.substring(Math.max(0, us.start() - NEAR), us.start());
			String behind = sentence.substring(us.end(), Math.min(sentence.length(), us.end() + NEAR));
			Matcher next = BEHIND.matcher(behind);
			boolean opens = CLAUSE.matcher(before).find();
			if (opens && next.find() && isVerb(us, next.group("word"))
					&& claims(next.group("word"), behind.substring(next.end("word")), before)) {
				return true;
			}
			Matcher last = BEFORE.matcher(before);
			if (last.find() && isVerb(us, last.group("word").toLowerCase(Locale.ROOT))
					&& claims(last.group("word").toLowerCase(Locale.ROOT), behind, before)) {
				return true;
			}
		}
		String small = sentence.toLowerCase(Locale.ROOT);
		return NAMED.matcher(small).find() && !ELSEWHERE.matcher(small).find();
	}

	private static boolean isVerb(Matcher us, String word) {
		if (NO_VERBS.contains(word)) {
			return false;
		}
		boolean fits = (us.group("we") != null) ? word.endsWith("n") : SINGULAR.matcher(word).matches();
		return us.group("i") != null || fits;
	}

	private static boolean claims(String verb, String behind, String before) {
		if (BE.contains(verb)) {
			return INCLINED.matcher(behind).find() || INCLINED.matcher(before).find();
		}
		boolean fact = HAVE.contains(verb) ? !HELD.matcher(behind).find() : FACT.matcher(verb + behind).matches();
		return !fact || ALSO.matcher(behind).find();
	}

}

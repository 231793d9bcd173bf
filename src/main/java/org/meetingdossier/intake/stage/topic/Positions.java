package org.meetingdossier.intake.stage.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Stage: reads the paragraphs of a topic; tells what it is about from what the
 * Netherlands argues for, also within a paragraph.
 */
final class Positions {

	private static final String WHO = "(?:Nederland|[Hh]et (?:demissionaire )?kabinet|[Dd]e regering|[Hh]et Koninkrijk)";

	private static final String DOES = "(?:zal|zullen|bepleit|pleit|pleitte|benadrukt|steunt|verwelkomt|hecht|acht|vindt|meent|is van mening|is van oordeel|is voornemens|is (?:\\p{L}+ ){0,2}voorstander|is positief|is kritisch|is tevreden|is bereid|is (?:\\p{L}+ ){0,2}(?:terughoudend|bezorgd|verheugd|overtuigd|benieuwd|ingenomen|gebaat|van opvatting|voor|gekant|huiverig|sceptisch|trekker)|laat (?:\\p{L}+ ){0,3}weten|(?:kan|kon) (?:[^\\s.;]+ ){0,14}?(?:instemmen|steunen|akkoord|vinden|onderschrijven|aanvaarden)|kan zich|zet zich|zet in|zet hierbij|zet daarbij|onderstreept|roept|streeft|wil|staat|blijft|onderschrijft|dringt|kijkt|heeft (?:[\\p{L}-]+ ){0,3}(?:vragen|zorgen|bezwaren)|(?:heeft|had) (?:[\\p{L}-]+ ){0,12}?(?:gepleit|bepleit|benadrukt|aangedrongen|opgeroepen|onderstreept|gesteund|verwelkomd|gevraagd|gewezen|uitgesproken|ingestemd|aangegeven|ingebracht|gestemd|veroordeeld|gewaarschuwd|verzocht|ingezet|aangemoedigd|naar voren gebracht|kenbaar gemaakt|sterk gemaakt|hard gemaakt|opgekomen|toegejuicht|laten weten|bepleit)|beoogt|ziet|maakt zich|vraagt|spreekt|sluit zich|stemt|moedigt|waardeert|deelt|wenst|hoopt|verwacht|geeft de voorkeur|houdt vast|waarschuwt|is het eens|is tegen|kiest|behoudt|brengt|veroordeelt|verzoekt|wijst|beschouwt|stelt zich|neemt|benadrukte|steunde|verwelkomde|onderstreepte|riep|drong|gaf|wees|vroeg|sprak|stelde|bepleitte|onderschreef|waarschuwde|hield|kon (?:\\w+ ){0,3}(?:instemmen|steunen)|stemde|zette|veroordeelde|moedigde|pleitten|kreeg|intervenieerde|wilde|achtte|vond|hechtte)";

	private static final Pattern NAME = Pattern.compile("(?<![\\p{L}-])" + WHO + "(?=\\s|\\b)");

	private static final Pattern STATES = Pattern.compile("\\s+" + DOES + "\\b");

	private static final Pattern INVERTED = Pattern.compile("\\b" + DOES + "\\s+$");

	/** Heeft Nederland belang bij; zet het kabinet zich in. */
	private static final Pattern AROUND = Pattern.compile("\\b(?:heeft|had|zet|zette|maakt|stelt)\\s+" + WHO
			+ "\\s+(?:zich\\b|(?:[\\p{L}-]+ ){0,4}?(?:belang|vragen|zorgen|bezwaren|behoefte|moeite)\\b)"
			+ "|\\b(?:is|was|blijft|toont|toonde) " + WHO
			+ " (?:zich )?(?:[\\p{L}-]+ ){0,2}?(?:kritisch|voorstander|tegenstander|tegen|positief|terughoudend|bereid|voornemens|bezorgd|verheugd|tevreden|ingenomen|van (?:mening|oordeel))\\b");

	/**
	 * Who does one thing, and then argues: Nederland ligt op koers en zal anderen
	 * aanspreken.
	 */
	private static final Pattern ALSO = Pattern.compile("^" + WHO + "\\s[^.,;]{3,90}?\\sen\\s" + DOES + "\\b");

	/** Somebody who speaks for himself. */
	private static final String MINE = "(?:ben (?:van (?:mening|oordeel)|(?:\\p{L}+ )?voorstander|voornemens|bereid|tevreden|positief|kritisch|verheugd)|deel|steun|vind|acht|hecht|verwelkom|pleit|onderschrijf|bepleit|benadruk|beschouw|betreur|streef|waardeer|verwacht|kan (?:[^\\s.;]+ ){0,8}?(?:instemmen|steunen|vinden|onderschrijven))";

	private static final Pattern I = Pattern.compile("\\b[Ii]k (?:[\\p{L}-]+ )?" + MINE
			+ "\\b|\\b(?:ben ik (?:van (?:mening|oordeel)|voornemens|bereid|voorstander)|(?:deel|steun|vind|acht|hecht|verwelkom|pleit|onderschrijf|bepleit|benadruk|beschouw) ik)\\b|\\b[Vv]oor mij (?:staat|is|blijft|geldt|telt)\\b|\\b(?:[Ii]k heb|[Hh]eb ik) (?:[\\p{L}-]+ ){0,12}?(?:toegezegd|aangekondigd|gesteld|voorgesteld|gedeeld|laten weten)\\b|\\b[Oo]nze (?:voorkeur|inzet|lijn)\\b|\\bvoor mij (?:voorop|centraal|belangrijk|van belang)\\b|\\b(?:staat|is|blijft) voor mij\\b");

	/** A verb before who does it is no longer than this. */
	private static final int LONGEST_VERB = 60;

	private static final Pattern SPEAKS = Pattern.compile(
			"(?:\\b[Dd]e (?:minister|staatssecretaris)(?: [\\p{L}-]+){0,8} zal\\b|\\b[Ii]k zal\\b|\\b[Zz]al ik\\b|(?:^|\\s)(?:[Ii]k|[Ww]ij|[Dd]e (?:minister|staatssecretaris)) (?:wees|benadrukte|onderstreepte|pleitte|bepleitte|riep|drong|steunde|verwelkomde|sprak|vroeg|waarschuwde|(?:heb|heeft|hebben) (?:[\\p{L}-]+ ){0,12}?(?:gepleit|bepleit|benadrukt|aangedrongen|opgeroepen|onderstreept|gesteund|verwelkomd|gevraagd|gewezen|uitgesproken|aangegeven|ingebracht|gewaarschuwd|verzocht|opgekomen|naar voren gebracht|kenbaar gemaakt))\\b|\\b[Hh]eb ik (?:[\\p{L}-]+ ){0,12}?(?:gepleit|bepleit|benadrukt|aangedrongen|opgeroepen|onderstreept|gesteund|gevraagd|gewezen|uitgesproken|aangegeven)\\b)");

	private static final Pattern NAMED = Pattern.compile(
			"\\b(?:nederlandse inzet|inzet van (?:nederland|het kabinet)|inzet van nederland|nederlands standpunt|de inzet is|voor (?:nederland|het kabinet) (?:is|zijn|staat|staan|blijft|blijven|geldt|telt|weegt|vormt|vormen)|(?:is|zijn|staat|staan|blijft|blijven|vormt|vormen) (?:[\\p{L}-]+ ){0,4}?voor (?:nederland|het kabinet)|had(?:den)? [^.;]{0,60}?\\bgraag [^.;]{0,80}?gezien|in de (?:visie|ogen) van (?:nederland|het kabinet)|(?:volgens|naar (?:de mening|het oordeel|de opvatting) van) (?:nederland|het kabinet)|wat (?:nederland|het kabinet) betreft|nederlandse positie)\\b");

	/** Whoever is the subject of a sentence argues, unless it only tells what happens. */
	private static final Pattern SUBJECT = Pattern.compile("^" + WHO
			+ "\\s+(?!(?:(?:is|was) (?:in|op|met|een van|[\\p{L}-]+ van|gastland|gastheer|lid|voorzitter|penvoerder)|heeft (?:[\\p{L}-]+ ){0,8}?(?:gereserveerd|vrijgemaakt|ontvangen|gekregen|geratificeerd|ondertekend|geleverd|beschikbaar gesteld)|werd|wordt|ontving|ontvangt|kreeg|krijgt|telt|telde|kent|beschikt|grenst|organiseert|organiseerde|leverde|levert|bestaat|ligt|lag|diende|deed|doet|presenteert|presenteerde|informeert|informeerde|stuurt|stuurde|zendt|zond|publiceert|publiceerde|tekende|ondertekende|trad|treedt|nam|komt|kwam|en|of|in|op|aan|als|met|van|dat|voor|tot|om|te|er|zelf|ook|samen|tussen|bij|naar|binnen|tegen)\\b)\\p{Ll}+[te]\\b");

	/** Somebody else who acts, at the start of a sentence. */
	private static final Pattern OTHERS = Pattern.compile(
			"(?u)^(?:(?:De|Het|Een aantal|Enkele|Sommige|Veel|Verschillende|Meerdere|Andere|De meeste|Een meerderheid van de|Een deel van de) (?:\\p{L}+ )?(?:Commissie|Raad|Parlement|Vergadering|voorzitterschap|Voorzitterschap|lidstaten|landen|bondgenoten|Hoge Vertegenwoordiger|secretaris-generaal|EDEO|EP|ECB|[\\p{L}-]*[Bb]ank|Fonds|Comit\u00E9|partners|leden|[\\p{L}-]*(?:commandant|directeur|gezant|vertegenwoordiger|commissaris|president|premier|rapporteur|secretaris))|(?:Frankrijk|Duitsland|Polen|Italië|Spanje|Hongarije|De Verenigde Staten|China|Rusland|Oekra\u00EFne|Turkije))(?: [\\p{L}-]+){0,3} (?:\\p{L}+(?:t|d|de|te|den|ten)|zal|zullen|is|zijn|was|waren|wil|willen|kan|kunnen|heeft|hebben|bracht|brachten|gaf|gaven|staat|staan|ziet|zien|komt|komen)\\b");

	/** What goes on with the line that was set out before. */
	private static final Pattern REFERS = Pattern.compile(
			"(?iu)\\b(?:moet|moeten|dient|dienen|zou|zouden|daarom|daarmee|hiermee|hiervoor|daarvoor|hierbij|daarbij|hierin|daarin|daartoe|hiertoe|deze inzet|dat standpunt|motie|zo|ook|immers|wel|echter)\\b");

	private Positions() {
	}

	/** Whether a sentence tells what others did or do, and nothing of the Netherlands. */
	private static boolean isOfOthers(String sentence) {
		return OTHERS.matcher(sentence).find() && !namesWho(sentence) && !REFERS.matcher(sentence).find();
	}

	/** Few sentences name who argues; only those are looked at closely. */
	private static boolean namesWho(String sentence) {
		return sentence.contains("ederland") || sentence.contains("kabinet") || sentence.contains("regering")
				|| sentence.contains("inzet is") || sentence.contains("inister") || sentence.contains("taatssecretaris")
				|| sentence.startsWith("Ik ") || sentence.contains(" ik ") || sentence.contains("oninkrijk")
				|| sentence.contains(" mij ") || sentence.contains("nze ") || sentence.startsWith("Wij ");
	}

	static boolean isPosition(String sentence) {
		return Sentences.isReadable(sentence) && namesWho(sentence)
				&& (argues(sentence) || AROUND.matcher(sentence).find() || ALSO.matcher(sentence).find()
						|| I.matcher(sentence).find() || SUBJECT.matcher(sentence).find()
						|| SPEAKS.matcher(sentence).find() || NAMED.matcher(sentence.toLowerCase(Locale.ROOT)).find())
				&& !Commitments.isPromise(sentence);
	}

	/** Whether who argues stands beside a verb of arguing, on either side of it. */
	private static boolean argues(String sentence) {
		Matcher who = NAME.matcher(sentence);
		while (who.find()) {
			String before = sentence.substring(Math.max(0, who.start() - LONGEST_VERB), who.start());
			if (STATES.matcher(sentence).region(who.end(), sentence.length()).lookingAt()
					|| INVERTED.matcher(before).find()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Parts a paragraph without a label.
	 * @param paragraph the words
	 * @return its sentences, joined as far as they are on one side
	 */
	static List<Side> in(String paragraph) {
		List<Side> sides = new ArrayList<>();
		for (Sentences.Span sentence : Sentences.within(paragraph)) {
			String words = Pieces.plain(paragraph.substring(sentence.start(), sentence.end()));
			Side last = sides.isEmpty() ? null : sides.get(sides.size() - 1);
			// Where the Dutch line begins in a paragraph, it goes on to its end.
			boolean position = isPosition(words) || (last != null && last.position() && !isOfOthers(words));
			if (last != null && last.position() == position) {
				sides.set(sides.size() - 1, new Side(position, last.start(), sentence.end()));
			}
			else {
				sides.add(new Side(position, sentence.start(), sentence.end()));
			}
		}
		return sides;
	}

	/**
	 * Words on one side of a topic.
	 *
	 * @param position whether the Netherlands argues there; else it is what the topic is
	 * about
	 * @param start where they start
	 * @param end where they end, exclusive
	 */
	record Side(boolean position, int start, int end) {
	}

}

package org.meetingdossier.intake.stage.promise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Reads by when something is promised. What sets a day or a stretch says more than what
 * it comes after; by when at the latest says most.
 */
final class Terms {

	private static final String YEAR = "(?: \\d{4}| dit jaar| volgend jaar| van dit jaar| van volgend jaar| van \\d{4})?";

	private static final String BEFORE = "(?:v\u00F3\u00F3r|voor|voorafgaand aan|ruim voor)";

	/** Where the words of a term stop: at the next part of the clause. */
	private static final String STOP = "(?=[,.;()]| (?:zal|zullen|informeren|nader|over|schriftelijk|per brief|een|de Kamer|uw Kamer|u|aan|ge\u00EFnformeerd|bericht|berichten|toekomen|worden|wordt|ontvang\\w*|toe|te|hierover|daarover|hierop|op|in|met|via|ingelicht|terug\\w*|kom\\w*|stuur\\w*|zend\\w*|doe\\w*|sturen|ik|wij|nog|verder|separaat|apart)\\b|$)";

	private static final String EVENT = "(?:het|de|deze|dit|dat|die|uw|elk|elke|iedere|een)(?: (?:\\p{L}+e|komend|aanstaand|volgend))? [\\p{L}-]+(?: (?:van|over|voor) (?:de |het |deze |dit )[\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,8})?";

	/** From the most telling ones on. */
	private static final List<Pattern> RANKS = List.of(
			term("(?:uiterlijk|niet later dan) (?:op |in |v\u00F3\u00F3r |voor |binnen )?[^,.;()]{3,50}?" + STOP),
			term(BEFORE + " (?:\\d{1,2} )?" + Months.ANY + "(?: \\d{4})?|" + BEFORE
					+ " (?:Prinsjesdag|Kerst(?:mis)?|de kerst|Pasen|de zomer|de jaarwisseling)(?: (?:van )?\\d{4})?|"
					+ BEFORE
					+ " (?:begin|medio|eind|het (?:einde|eind) van) (?:\\d{4}|(?:(?:de|het) (?:(?-i:\\p{Ll})\\p{L}*e )?\\p{L}+|\\p{L}+)(?: \\d{4})?)"
					+ "|" + BEFORE
					+ " (?:het|de) (?:(?:(?-i:\\p{Ll})\\p{L}*e|komend|aanstaand|volgend) ){0,2}[\\p{L}-]*(?:reces|behandeling|debat|overleg|kwartaal|jaar|zomer|kerst|top|Raad|raad|stemming\\w*|vergadering|bijeenkomst|begroting|jaarwisseling)(?: (?:van|(?<=debat |overleg |behandeling )over|in) (?:\\d{1,2} "
					+ Months.ANY + "(?: \\d{4})?|\\d{4}|(?:de |het )?[\\p{L}-]+))?"
					+ "|binnen (?:nu en )?(?:\\p{L}+|\\d+) (?:dagen|werkdagen|weken|maanden|maand|week|dag|jaar)(?: (?:na|voor|vanaf) (?:afloop(?: van (?:de|het|deze|dit) [\\p{L}-]+)?|terugkeer|thuiskomst|publicatie|ommekomst|(?:de|het|deze|dit|die|dat) [\\p{L}-]+))?"
					+ "|(?:begin|medio|eind|half) (?:" + Months.ANY
					+ "|\\d{4}|dit jaar|volgend jaar|deze maand|volgende maand|deze week|volgende week)" + YEAR
					+ "|in (?:de (?:tweede|eerste) helft van |de loop van )?" + Months.ANY + YEAR
					+ "|in (?:het|de) (?:eerste|tweede|derde|vierde|laatste|voorjaar|najaar|zomer|herfst|winter)(?: kwartaal| helft)?"
					+ YEAR + "|in de loop van (?:\\d{4}|" + Months.ANY
					+ "(?: \\d{4})?|(?:het |de |dit |volgend )?\\p{L}+(?: \\d{4})?)" + "|op \\d{1,2} " + Months.ANY
					+ "(?: \\d{4}| a\\.s\\.)?|over (?:\\p{L}+|\\d+) (?:dagen|weken|maanden)|(?:dit|komend|volgend) (?:voorjaar|najaar|jaar|kwartaal)|deze (?:zomer|herfst|winter|maand|week)|(?:komende|volgende) (?:maand|week|zomer|herfst)|nog dit jaar"
					+ "|(?:jaarlijks|halfjaarlijks|per kwartaal|elk (?:kwartaal|half jaar|jaar)|ieder (?:kwartaal|half jaar|jaar))"),
			term("(?:direct|meteen|onmiddellijk|kort|zo spoedig mogelijk|terstond) na (?:afloop|publicatie|ontvangst|ommekomst|"
					+ EVENT + ")(?: van (?:het|de|dit|deze) [\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,8})?"
					+ "|(?:zodra|zo gauw|wanneer) [^,.;]{5,90}?(?=,|[.;]| (?:zal|zullen|informeer\\w*|wordt|ontvangt|stuur\\w*) )"
					+ "|(?:in|via|met|bij) (?:het|een) (?:(?-i:\\p{Ll})\\p{L}+ )?(?:verslag|halfjaarbericht|jaarverslag|voortgangsrapportage|rapportage)(?: van (?:de|het|deze|dit) [\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,8})?"
					+ "|(?:in|met|bij) de (?:(?-i:\\p{Ll})\\p{L}+ )?(?:\\p{L}*brief|voortgangsbrief|rapportage|\\p{L}*agenda)(?: (?:van|voor) (?:de|het|deze|dit) [\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,8})"
					+ "|(?:in|bij|met) de (?:Miljoenennota|Voorjaarsnota|Najaarsnota|\\p{L}*begroting|Staat van de (?:Europese )?Unie)(?: (?:van|voor|over) \\d{4})?"
					+ "|(?:na|tijdens) (?:het|de) (?:(?-i:\\p{Ll})[\\p{L}]+ )?\\p{L}*(?:reces|debat|overleg)(?: van (?:\\d{1,2} "
					+ Months.ANY + "|(?:de|het) [\\p{L}-]+))?"
					+ "|bij gelegenheid van (?:het|de) [\\p{L}-]+|zo spoedig mogelijk|op (?:zeer )?korte termijn|te zijner tijd|tijdig|binnenkort|spoedig|voorafgaand aan "
					+ EVENT),
			term("na (?:terugkeer|thuiskomst|de (?:zomer|kerst|jaarwisseling|top)|(?:de|het) [\\p{L}-]*(?:reces|raad|bijeenkomst|vergadering|zitting|conferentie|debat|overleg))|in de (?:volgende|eerstvolgende|komende) (?:\\p{L}+ )?\\p{L}+|na (?:afloop|ommekomst|publicatie|ontvangst|aanneming|vaststelling|afronding)(?: (?:van|door) (?:de|het|deze|dit) [\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+){0,8})?|dit jaar"));

	private Terms() {
	}

	private static Pattern term(String words) {
		return Pattern.compile("(?iu)(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])");
	}

	/**
	 * Finds the term.
	 * @param sentence a promise
	 * @return by when, in its words; null when it does not say
	 */
	static @Nullable String in(String sentence) {
		for (Pattern rank : RANKS) {
			Matcher term = rank.matcher(sentence);
			while (term.find()) {
				// A note, a debate or a motion of some day is no term.
				String before = sentence.substring(Math.max(0, term.start() - 40), term.start());
				if (!before.matches(
						"(?su).*(?:debat|overleg|brief|motie|verslag|vraag|vragen|lid \\p{L}+|Kamerstuk|verzoek) (?:van|d\\.d\\.)\\s*$|(?sui).*\\b(?:toegezegd|gevraagd|verzocht|gemeld|aangekondigd),?\\s*$")) {
					return Sentences.withinOne(term.group().strip());
				}
			}
		}
		return null;
	}

}

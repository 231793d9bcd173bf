package org.meetingdossier.intake.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads all sentences; gives the promises to inform parliament that are still to be
 * kept, with who and when.
 */
final class Commitments {

	private static final String HOUSE = "(?:uw Kamer|beide Kamers|de (?:Tweede |Eerste )?Kamer|het parlement|u)";

	private static final Pattern PROMISE = Pattern.compile("(?iu)\\b(?:zal|zullen|zult)\\b[^.]{0,160}\\b" + HOUSE
			+ "\\b[^.]{0,200}\\b(?:informeren|toekomen|toesturen|toezenden|sturen|berichten|inlichten|ge\u00EFnformeerd|terugkomen|doen toekomen|ontvangen|aanbieden)\\b"
			+ "|\\b" + HOUSE + "\\s+(?:zal|zullen)\\b[^.]{0,200}\\b(?:ge\u00EFnformeerd|ontvangen|toekomen)\\b"
			+ "|\\b" + HOUSE + "\\s+(?:wordt|ontvangt)\\b[^.]{0,200}(?:\\bge\u00EFnformeerd\\b|\\bontvangt\\b|\\bbrief\\b|\\bverslag\\b)"
			+ "|\\b(?:wordt|worden|ontvangt)\\s+(?:u|uw Kamer|de Kamer)\\b[^.]{0,200}(?:\\bge\u00EFnformeerd\\b|\\bbrief\\b|\\bverslag\\b)"
			+ "|\\binformeer(?:t)?\\b[^.]{0,60}\\b" + HOUSE + "\\b|\\bzeg(?:t)?\\b[^.]{0,80}\\btoe\\b"
			+ "|\\b(?:ik|kabinet|minister|staatssecretaris)\\b[^.]{0,60}\\bzal\\b[^.]{0,60}\\b" + HOUSE + "\\b");

	private static final Pattern KEPT = Pattern.compile("(?iu)\\b(?:hiermee|hierbij|daarmee)\\b[^.]{0,120}\\b(?:voldaan|afgedaan|tegemoet|gestand|nagekomen|uitvoering)|\\bzoals toegezegd\\b|\\b(?:is|zijn|werd|was) uw Kamer\\b|\\bheb(?:ben)? ik uw Kamer\\b|\\beerder ge\u00EFnformeerd\\b|\\bheeft\\b[^.]{0,60}\\b(?:ge\u00EFnformeerd|toegezegd)\\b");

	private static final Pattern WHO = Pattern.compile("(?u)\\b(?:[Dd]e (?:minister(?:-president)?|staatssecretaris)(?: (?:van|voor) (?:\\p{Lu}[\\p{L}-]+(?:,? (?:en )?\\p{Lu}[\\p{L}-]+)*))?|[Hh]et (?:demissionaire )?kabinet|[Dd]e regering|[Ii]k|[Ww]ij)\\b");

	private static final Pattern TERM = Pattern.compile("(?iu)\\b(?:uiterlijk (?:op |in |v\u00F3\u00F3r |voor )?[^,.;]{3,50}?(?=[,.;]| (?:zal|zullen|informeren|nader|over|schriftelijk|per brief|een|de|het|ge\u00EFnformeerd|toekomen|uw|worden|ontvang\\w*|aan)\\b|$)"
			+ "|(?:v\u00F3\u00F3r|voor|na) (?:het|de) (?:[\\p{L}-]*reces|kerstreces|zomerreces|herfstreces|einde van (?:het jaar|de maand|dit jaar|\\p{L}+)|eind van \\p{L}+|volgende \\p{L}+|behandeling[^,.;]{0,40}|begrotingsbehandeling|top|Raad)"
			+ "|(?:v\u00F3\u00F3r|voor) (?:\\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \\d{4})?"
			+ "|(?:v\u00F3\u00F3r|voor) eind \\p{L}+(?: \\d{4})?|binnen (?:\\p{L}+|\\d+) (?:dagen|weken|maanden|maand|week)(?: na (?:afloop|(?:de|het) \\p{L}+))?|na afloop(?: van (?:de|het) [\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)?"
			+ "|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \\d{4})?"
			+ "|in (?:het|de) (?:eerste|tweede|derde|vierde|loop van[^,.;]{1,25}|voorjaar|najaar|zomer|herfst)(?: kwartaal| helft)?(?: van)?(?: \\d{4}| dit jaar| volgend jaar)?"
			+ "|(?:begin|medio|eind) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\\d{4}|dit jaar|volgend jaar)(?: \\d{4})?"
			+ "|(?:in|via|met) (?:het|een) (?:gebruikelijke )?verslag(?: van (?:de|het) [\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)?|bij gelegenheid van (?:het|de) [\\p{L}-]+|zo spoedig mogelijk|op korte termijn|dit jaar|nog dit jaar|deze zomer|volgende maand)");

	private Commitments() {
	}

	/**
	 * Reads the promises.
	 * @param blocks the blocks of the letter
	 * @return the promises in reading order
	 */
	static List<Promised> of(List<Block> blocks) {
		List<Promised> promises = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			for (Sentences.Span span : Sentences.within(text)) {
				String sentence = Pieces.plain(text.substring(span.start(), span.end()));
				if (speaksToParliament(sentence) && PROMISE.matcher(sentence).find() && !KEPT.matcher(sentence).find()) {
					promises.add(new Promised(i, span.start(), span.end(),
							new Proposal.Commitment(first(WHO, sentence), term(sentence), sentence)));
				}
			}
		}
		return promises;
	}

	/** Few sentences do; only those are looked at closely. */
	private static boolean speaksToParliament(String sentence) {
		return sentence.contains("amer") || sentence.contains("arlement") || sentence.contains(" u ")
				|| sentence.startsWith("U ") || sentence.contains("zeg") || sentence.contains("Zeg");
	}

	/** By when at the latest says more than after what. */
	private static @Nullable String term(String sentence) {
		Matcher terms = TERM.matcher(sentence);
		String first = null;
		while (terms.find()) {
			String term = terms.group().strip();
			if (term.toLowerCase(Locale.ROOT).startsWith("uiterlijk")) {
				return term;
			}
			first = (first != null) ? first : term;
		}
		return first;
	}

	private static @Nullable String first(Pattern pattern, String sentence) {
		Matcher matcher = pattern.matcher(sentence);
		return matcher.find() ? matcher.group().strip() : null;
	}

	/**
	 * A promise with the sentence that makes it.
	 *
	 * @param block the index of its block
	 * @param start where the sentence starts
	 * @param end where it ends, exclusive
	 * @param commitment what is promised
	 */
	record Promised(int block, int start, int end, Proposal.Commitment commitment) {
	}

}

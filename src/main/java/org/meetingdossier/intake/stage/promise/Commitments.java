package org.meetingdossier.intake.stage.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads all sentences; gives the promises to inform parliament that are still to
 * be kept, with who and when.
 */
public final class Commitments {

	private static final int MOST = 12;

	private static final String HOUSE = "(?:(?:uw|de|beide|beide de) kamers?|de (?:tweede|eerste) kamer|de staten-generaal|het parlement|uw commissie|u)";

	/** What informing is, as it stands at the end of a clause. */
	private static final String INFORM = "(?:informeren|toekomen|toesturen|toezenden|toe te (?:sturen|zenden)|sturen|zenden|berichten|inlichten|terugkomen|terug te komen|ontvangen|aanbieden|aan te bieden|voorleggen|rapporteren|ingaan|in te gaan|in te lichten|bijpraten|bij te praten|(?:op de hoogte|in kennis) (?:stellen|brengen|houden|te stellen|te brengen|te houden)|verslag (?:doen|uitbrengen)|schrijven|melden)";

	private static final String INFORMED = "(?:ge\u00EFnformeerd|bericht|ingelicht|toegezonden|toegestuurd|verzonden|gestuurd|gezonden|aangeboden|op de hoogte (?:gesteld|gebracht|gehouden)|gerapporteerd|voorgelegd|teruggekomen|toekomen)";

	private static final String PAPER = "(?:\\p{L}*brief|\\p{L}*verslag|\\p{L}*reactie|\\p{L}*appreciatie|\\p{L}*rapportage|\\p{L}*overzicht|\\p{L}*notitie|\\p{L}*agenda|\\p{L}*fiche|\\p{L}*evaluatie)";

	/** Who speaks for the Netherlands: the Commission promises parliament nothing. */
	private static final String ACTOR = "(?:ik|wij|het (?:demissionaire )?kabinet|de regering|de (?:minister(?:-president)?|staatssecretaris|ministers|bewindspersonen))";

	private static final Pattern PROMISE = Pattern.compile(
			// De minister zal uw Kamer … informeren; zal ik uw Kamer … informeren
			"(?u)\\b(?:zal|zullen|zult)\\b[^.]{0,200}\\b" + HOUSE + "\\b[^.]{0,240}\\b(?:" + INFORM + "|" + INFORMED
					+ ")\\b" + "|\\b" + HOUSE + "\\s+(?:zal|zullen|zult)\\b[^.]{0,240}\\b(?:" + INFORM + "|" + INFORMED
					+ ")\\b"
					// Uw Kamer wordt … geïnformeerd, ontvangt … een brief
					+ "|\\b" + HOUSE + "\\s+(?:wordt|worden)\\b[^.]{0,240}\\b" + INFORMED + "\\b" + "|\\b" + HOUSE
					+ "\\s+(?:ontvangt|krijgt)\\b[^.]{0,240}\\b" + PAPER + "\\b"
					+ "|\\b(?:wordt|worden)\\s+(?:\\p{L}+\\s+){0,3}?" + HOUSE + "\\b[^.]{0,240}\\b" + INFORMED + "\\b"
					+ "|\\b(?:ontvangt|krijgt)\\s+(?:\\p{L}+\\s+){0,2}?" + HOUSE + "\\b[^.]{0,240}\\b" + PAPER + "\\b"
					+ "|\\b(?:ontvangt|krijgt)\\s+" + HOUSE + "\\s+(?:deze|dit|die|hierover|daarover|een|het|de)\\b"
					+ "|\\b(?:stuurt?|zendt?|biedt?|verstrekt|sturen|zenden|doet)\\s+" + ACTOR + "\\b[^.,]{0,80}\\b"
					+ HOUSE + "\\b" + "|\\b" + PAPER
					+ "\\s+(?:van [^.,]{3,40} )?(?:wordt|worden|gaat|volgt)\\b[^.]{0,200}\\b" + HOUSE + "\\b"
					// Ik informeer uw Kamer; het kabinet stuurt de Kamer; doet … toekomen
					+ "|\\b(?:informeer|informeert|informeren|bericht|berichten|stuur|stuurt|sturen|zend|zendt|zenden|doe|doet|doen|bied|biedt|bieden|rapporteer|rapporteert|breng|brengt)\\s+(?:\\p{L}+\\s+){0,3}?"
					+ HOUSE + "\\b" + "|\\b" + ACTOR + "\\s+(?:stuurt?|zendt?|biedt?)\\b[^.]{0,200}\\b(?:aan|naar)\\s+"
					+ HOUSE + "\\b" + "|\\bvolgt\\s+(?:een|het|de)\\b[^.]{0,60}\\b" + PAPER + "\\b[^.]{0,60}\\b" + HOUSE
					+ "\\b"
					// Zegt toe; heeft toegezegd … te sturen; is voornemens … te
					// informeren
					+ "|\\b(?:" + ACTOR + "(?: (?:van|voor) [^.,]{3,60})? zeg(?:t|gen)?|zeg(?:t|gen)? " + ACTOR
					+ ")\\b[^.]{0,120}\\btoe\\b"
					+ "|\\b(?:heeft|heb|hebben|is|zijn)\\b[^.]{0,80}\\btoegezegd\\b[^.]{0,240}\\b(?:te (?:doen|komen|geven|maken)|"
					+ INFORM + ")\\b" + "|\\b(?:is|ben|zijn) (?:\\p{L}+ ){0,2}voornemens\\b[^.]{0,160}\\b" + HOUSE
					+ "\\b[^.]{0,200}\\b" + INFORM + "\\b"
					+ "|\\b(?:ik|kabinet|minister|staatssecretaris)\\b[^.]{0,60}\\bzal\\b(?:(?! dat )[^.]){0,60}\\b"
					+ HOUSE + "\\b"
					// Het kabinet komt hier … op terug
					+ "|\\b" + ACTOR + "\\b[^.]{0,60}\\bkom(?:t|en)?\\b[^.]{0,200}\\bterug\\b" + "|\\bkom(?:t|en)? "
					+ ACTOR + "\\b[^.]{0,200}\\bterug\\b" + "|\\bzal(?:l?en)?\\b[^.]{0,40}\\b" + ACTOR
					+ "\\b[^.]{0,160}\\b(?:terugkomen|ingaan op)\\b" + "|\\b" + ACTOR
					+ "\\b[^.]{0,60}\\bzal(?:l?en)?\\b[^.]{0,160}\\bterugkomen\\b"
					// De staatssecretaris stuurt hierover een brief
					+ "|\\b" + ACTOR
					+ "\\b[^.]{0,60}\\b(?:stuurt?|zendt?|schrijft?|publiceert?)\\b[^.]{0,20}\\b(?:hierover|daarover)\\b[^.]{0,120}\\b"
					+ PAPER + "\\b" + "|\\bhier(?:over|op)\\b[^.]{0,60}\\bvolgt\\b[^.]{0,100}\\b" + PAPER + "\\b");

	/** What this letter does itself, and what was done before, is no promise. */
	private static final Pattern KEPT = Pattern.compile(
			"(?u)^(?:hierbij|bijgaand|bijgevoegd|met deze brief|bij dezen?|in deze brief|middels deze brief|via deze weg|door middel van deze brief)\\b(?![^.]{0,200}\\bzal\\b)"
					+ "|^\\p{L}+(?: \\p{L}+){0,3} (?:informeer|informeert|bied|biedt|stuur|stuurt|zend|zendt|doe|doet|ontvangt)\\b[^.]{0,30}\\b(?:hierbij|bijgaand|met deze brief|in deze brief)\\b"
					+ "|\\b(?:informeer|bied|stuur|zend|doe|bieden|informeren|sturen|zenden) (?:ik|wij) (?:u|uw kamer|de kamer)?\\s*(?:hierbij|middels deze brief|met deze brief|in deze brief)\\b|\\b(?:informeer|bied|stuur|zend|bieden|informeren) (?:ik|wij) (?:u|uw kamer|de kamer)\\b[^.]{0,80}\\b(?:in|met|middels) deze brief\\b"
					+ "|\\b(?:ontvangt|treft|vindt) (?:u|uw kamer|de kamer) (?:hierbij|bijgaand|bijgevoegd|in deze brief)\\b|^met deze brief ontvangt\\b"
					+ "|\\b(?:hiermee|hierbij|daarmee)\\b[^.]{0,160}\\b(?:voldaan|afgedaan|tegemoet|gestand|nagekomen|uitvoering)"
					+ "|\\b(?:toezegging|motie)\\b[^.]{0,160}\\b(?:voldaan|afgedaan|nagekomen|gestand)\\b|\\b(?:voldaan|tegemoetgekomen|tegemoet gekomen) aan de toezegging"
					+ "|\\b(?:is|zijn|werd|was|bent|heeft|had)\\s+(?:\\p{L}+\\s+){0,2}?(?:uw kamer|de kamer|u)\\b[^.]{0,120}\\b(?:"
					+ INFORMED + "|ontvangen|toegegaan)\\b"
					+ "|\\b(?:uw kamer|de kamer|u) (?:is|bent|werd|heeft|ontving)\\b|\\bheb(?:ben)? (?:ik|wij) (?:uw kamer|de kamer|u)\\b|\\beerder ge\u00EFnformeerd\\b|\\bheeft\\b[^.]{0,60}\\b(?:ge\u00EFnformeerd)\\b");

	/** What was promised in a debate, where it is promised again right behind it. */
	private static final Pattern RECALLS = Pattern
		.compile("(?iu)^(?:tijdens|in|bij) (?:het|de)\\b[^;]{0,120}?\\btoegezegd\\b");

	private static final Pattern DISCHARGES = Pattern.compile(
			"(?iu)^(?:hiermee|hierbij|daarmee|met deze brief)\\b[^.]{0,120}\\b(?:uitvoering|invulling|gevolg|voldaan|afgedaan|tegemoet|gestand|nagekomen)\\b");

	/** Others, who promise this parliament nothing. */
	private static final Pattern OTHERS = Pattern.compile(
			"(?u)^(?:[^,.]{0,60}, )?(?:de (?:europese )?commissie|de raad|het voorzitterschap|de hoge vertegenwoordiger|de secretaris-generaal|de commissaris)\\s+(?:zal|informeert|bericht|stuurt|zendt|komt|rapporteert|zegt|heeft)\\b");

	/** What somebody does by the letter itself: he promises only what he does later. */
	private static final Pattern OFFERS = Pattern.compile(
			"(?u)\\b(?:bied|bieden) (?:ik|wij)\\b|\\b(?:ik|wij) (?:bied|bieden)\\b|^graag (?:doe|stuur|zend|informeer) ik\\b");

	private static final Pattern NOW = Pattern.compile(
			"(?u)\\b(?:bied|bieden|stuur|sturen|zend|zenden|doe|doen|bericht|berichten|informeer|informeren|breng|brengen) (?:ik|wij)\\b"
					+ "|\\b(?:ik|wij) (?:bied|bieden|stuur|sturen|zend|zenden|doe|doen|bericht|berichten|informeer|informeren|breng|brengen) (?:u|uw kamer|de kamer)\\b(?! (?:hierover|daarover|nader|apart|separaat))");

	private static final Pattern WHO = Pattern.compile(
			"(?u)\\b(?:[Dd]e (?:minister(?:-president)?|staatssecretaris)(?: (?:van|voor) (?:\\p{Lu}[\\p{L}-]+(?:,? (?:en )?\\p{Lu}[\\p{L}-]+){0,8}))?|[Hh]et (?:demissionaire )?kabinet|[Dd]e regering|[Ii]k|[Ww]ij)\\b");

	private Commitments() {
	}

	/**
	 * Reads the promises.
	 * @param blocks the blocks of the letter
	 * @return the promises in reading order
	 */
	public static List<Promised> of(List<Block> blocks) {
		List<Promised> promises = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			List<Sentences.Span> spans = Sentences.within(text);
			for (int j = 0; j < spans.size(); j++) {
				Sentences.Span span = spans.get(j);
				String sentence = Pieces.plain(text.substring(span.start(), span.end()));
				boolean renewed = j + 1 < spans.size() && RECALLS.matcher(sentence).find()
						&& isPromise(Pieces.plain(text.substring(spans.get(j + 1).start(), spans.get(j + 1).end())));
				if (isPromise(sentence) && !renewed) {
					promises.add(new Promised(i, span.start(), span.end(),
							new Proposal.Commitment(first(WHO, sentence), Terms.in(sentence), sentence)));
				}
			}
		}
		return promises;
	}

	/** Whether a sentence tells what the letter keeps. */
	public static boolean discharges(String sentence) {
		return DISCHARGES.matcher(sentence).find();
	}

	/** Whether a paragraph promises, and does nothing else. */
	public static boolean isNothingElse(String paragraph) {
		List<String> sentences = Sentences.of(paragraph);
		return !sentences.isEmpty() && sentences.stream().allMatch((sentence) -> isPromise(Pieces.plain(sentence)));
	}

	public static boolean isPromise(String sentence) {
		// In small letters, as ignoring case costs more than all the rest.
		if (!Sentences.isReadable(sentence)) {
			return false;
		}
		String small = sentence.toLowerCase(Locale.ROOT);
		return mayPromise(small) && isSpoken(small) && PROMISE.matcher(small).find() && !KEPT.matcher(small).find()
				&& !OTHERS.matcher(small).find() && !OFFERS.matcher(small).find()
				&& !(NOW.matcher(small).find() && Terms.in(sentence) == null);
	}

	/**
	 * Nobody says so often in one sentence who is told what: looking for it would take
	 * long.
	 */
	private static boolean isSpoken(String small) {
		return count(small, " u ") + count(small, "kamer") <= MOST
				&& count(small, "zal") + count(small, "zullen") <= MOST
				&& count(small, "ik ") + count(small, "minister") + count(small, "kabinet") <= MOST;
	}

	private static int count(String words, String part) {
		int count = 0;
		for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
			count++;
		}
		return count;
	}

	/**
	 * Few sentences speak to parliament, or of a later paper; only those are looked at
	 * closely.
	 */
	private static boolean mayPromise(String small) {
		return small.contains("kamer ") || small.contains("kamer,") || small.contains("kamer.")
				|| small.contains("kamers") || small.contains("parlement") || small.contains("uw commissie")
				|| small.contains("generaal") || small.contains(" u ") || small.contains(" u,")
				|| small.startsWith("u ") || small.contains("zeg") || small.contains("terug")
				|| small.contains("ingaan") || small.contains("hierover") || small.contains("daarover")
				|| small.contains("hierop");
	}

	private static @Nullable String first(Pattern pattern, String sentence) {
		Matcher matcher = pattern.matcher(sentence);
		return matcher.find() ? Sentences.withinOne(matcher.group().strip()) : null;
	}

	/**
	 * A promise with the sentence that makes it.
	 *
	 * @param block the index of its block
	 * @param start where the sentence starts
	 * @param end where it ends, exclusive
	 * @param commitment what is promised
	 */
	public record Promised(int block, int start, int end, Proposal.Commitment commitment) {
	}

}

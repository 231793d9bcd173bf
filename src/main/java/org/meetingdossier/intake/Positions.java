package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stage: reads the paragraphs of a topic; tells what it is about from what the Netherlands
 * argues for, also within a paragraph.
 */
final class Positions {

	private static final String WHO = "(?:Nederland|Het kabinet|het kabinet|De regering|de regering|Het demissionaire kabinet|het demissionaire kabinet)";

	private static final String DOES = "(?:zal|zullen|bepleit|pleit|pleitte|benadrukt|steunt|verwelkomt|hecht|acht|vindt|meent|is van mening|is van oordeel|is voornemens|is voorstander|is positief|is kritisch|is tevreden|is bereid|kan (?:\\w+ ){0,3}(?:instemmen|steunen|akkoord)|kan zich|zet zich|zet in|zet hierbij|zet daarbij|onderstreept|roept|streeft|wil|staat|blijft|onderschrijft|dringt|kijkt|heeft (?:\\w+ ){0,3}(?:vragen|zorgen|bezwaren)|beoogt|ziet|maakt zich|vraagt|spreekt|sluit zich|stemt|moedigt|waardeert|deelt|wenst|hoopt|verwacht|geeft de voorkeur|houdt vast|waarschuwt|is het eens|is tegen|kiest|behoudt|brengt|veroordeelt|verzoekt|wijst|beschouwt|stelt zich|neemt|benadrukte|steunde|verwelkomde|onderstreepte|riep|drong|gaf|wees|vroeg|sprak|stelde|bepleitte|onderschreef|waarschuwde|hield|kon (?:\\w+ ){0,3}(?:instemmen|steunen)|stemde|zette|veroordeelde|moedigde|pleitten|kreeg|intervenieerde|wilde|achtte|vond|hechtte)";

	private static final Pattern STATES = Pattern.compile("(?:^|[\\s(,])" + WHO + "\\s+" + DOES + "\\b");

	private static final Pattern INVERTED = Pattern.compile("\\b" + DOES + "\\s+" + WHO + "\\b");

	private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:nederlandse inzet|inzet van (?:nederland|het kabinet)|inzet van nederland|nederlands standpunt|de inzet is|voor nederland (?:is|staat|geldt|blijft)|wat (?:nederland|het kabinet) betreft|nederlandse positie)\\b");

	private static final Pattern GOES_ON = Pattern.compile("^(?:Daarbij|Hierbij|Ook|Daarnaast|Tevens|Bovendien|Verder|Daarom|Zo|Dit|Deze|Het is (?:daarbij )?van belang|Wel|Tegelijkertijd|Ten aanzien|Hiertoe|Hij|Zij|Ik)\\b");

	private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:de commissie|het voorzitterschap|de hoge vertegenwoordiger|de meeste lidstaten|lidstaten|bondgenoten|het europees parlement|de raad|secretaris-generaal)\\b");

	private static final Pattern TELLS = Pattern.compile("(?i)\\b(?:uw kamer|de kamer)\\b[^.]{0,80}\\b(?:inform|geïnformeerd|toekomen|ontvang)");

	private Positions() {
	}

	static boolean isPosition(String sentence) {
		return (STATES.matcher(sentence).find() || INVERTED.matcher(sentence).find() || NAMED.matcher(sentence).find())
				&& !TELLS.matcher(sentence).find();
	}

	/**
	 * Puts a paragraph without a label on its side, or its sentences on theirs.
	 * @param paragraph the paragraph
	 * @param sides takes the words
	 */
	static void divide(String paragraph, Sides sides) {
		StringBuilder run = new StringBuilder();
		Boolean side = null;
		for (String sentence : Sentences.of(paragraph)) {
			boolean position = isPosition(sentence) || (Boolean.TRUE.equals(side) && GOES_ON.matcher(sentence).find()
					&& !OTHERS.matcher(sentence).find());
			if (side != null && side != position) {
				sides.add(run.toString(), side);
				run.setLength(0);
			}
			run.append(run.isEmpty() ? "" : " ").append(sentence);
			side = position;
		}
		if (side != null && !run.isEmpty()) {
			sides.add(run.toString(), side);
		}
	}

	/**
	 * The two sides of a topic.
	 *
	 * @param background what it is about
	 * @param positions what the Netherlands argues for
	 */
	record Sides(List<String> background, List<String> positions) {

		static Sides empty() {
			return new Sides(new ArrayList<>(), new ArrayList<>());
		}

		void add(String words, boolean position) {
			(position ? this.positions : this.background).add(words);
		}

	}

}

package org.meetingdossier.dossier.term;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.meetingdossier.citation.Months;

/**
 * The words of terms: their plain form, numbers and months.
 */
final class TermWords {

	static final String MONTHS = "(?:" + Months.ANY + "|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)";

	static final String NUMBER = "(?:\\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien)";

	static final String UNIT = "(?:uren|uur|werkdagen|werkdag|dagen|dag|weken|week|maanden|maand|kwartalen|kwartaal|jaren|jaar)";

	private static final Map<String, Integer> NUMBERS = numbers();

	private TermWords() {
	}

	/** Small letters without accents, and one blank between words. */
	static String plain(String term) {
		return Normalizer.normalize(term, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace('‑', '-')
			.replace('–', '-')
			.replaceAll("[^a-z0-9/.-]+", " ")
			.replaceAll("\\.(?=\\s|$)", " ")
			.replaceAll("\\b(?:ongeveer|circa|ca|naar verwachting|waarschijnlijk|nog|ruim|uiteraard)\\b", " ")
			.replaceAll("\\s+", " ")
			.trim();
	}

	static int number(String words) {
		return Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : NUMBERS.getOrDefault(words, 1);
	}

	private static Map<String, Integer> numbers() {
		List<String> words = List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
				"elf", "twaalf");
		Map<String, Integer> numbers = new HashMap<>();
		words.forEach((word) -> numbers.put(word, numbers.size() + 1));
		numbers.put("veertien", 14);
		return Map.copyOf(numbers);
	}

}

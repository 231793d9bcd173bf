package org.meetingdossier.citation.benchmark;

import java.util.regex.Pattern;

/**
 * The forms of the finder as one alternation, as it would be written without it. It uses
 * only what every engine knows (no look-around, no back-references), so that ripgrep can
 * run the same words.
 */
final class BigExpression {

	private static final String SPACE = "[ \\n\\x{00A0}\\x{00AD}\\x{2009}\\x{202F}]";

	private static final String HYPHEN = "[-\\x{00AD}\\x{2010}\\x{2011}\\x{2013}]";

	private static final String YEARS = "(?:vergaderjaar" + SPACE + "+)?(?:19|20)?[0-9]{2}" + "(?:/|" + HYPHEN
			+ ")(?:19|20)?[0-9]{2}";

	private static final String CHAMBER = "(?:II|I|2|1|TK|EK|Tweede Kamer|Eerste Kamer)";

	private static final String ROMAN = "(?:XX?I{0,3}|XI?V|XV?I{1,3}|XVI{0,3}|IX[AB]?|IV|V?I{1,3}[AB]?|V|[A-M])";

	private static final String SUFFIX = "(?:" + SPACE + "?(?:[-.,\\x{2011}\\x{2013}]|hoofdstuk)?" + SPACE
			+ "?(?:0[1-9]|[12][0-9]|3[0-4]|" + ROMAN + ")\\b)?";

	private static final String KINGDOM = "(?:" + HYPHEN + "?" + SPACE + "?\\(R" + SPACE + "?[0-9]{4}\\))?";

	private static final String DOSSIER = "[0-9]{2}(?:\\.|" + SPACE + ")?[0-9]{3}" + SUFFIX + KINGDOM;

	private static final String DOSSIERS = DOSSIER + "(?:(?:,|" + SPACE + "en)" + SPACE + DOSSIER + ")?";

	private static final String PAPER = "[0-9]{1,5}[a-z]?(?:-?[hn][0-9])?";

	private static final String CUE = "(?:[Ss]tuk" + SPACE + ")?(?:[Nn]rs?|NR|[Nn]o|[Nn]ummers?)\\.?" + SPACE + "*";

	private static final String MORE = "(?:(?:" + SPACE + "?(?:-|\\x{2013}|t/m|tot en met|en|,)" + SPACE + "?(?:" + CUE
			+ ")?)" + PAPER + ")*";

	private static final String LETTER = "(?:letter" + SPACE + ")?[A-Z]{1,2}\\b";

	private static final String NUMBER = "(?:" + CUE + PAPER + MORE + "|" + LETTER + ")";

	private static final String WAS = "(?:,?" + SPACE + "(?:was|t\\.v\\.v\\.)" + SPACE + NUMBER + ")?";

	private static final String REVERSED = CUE + PAPER + MORE + WAS + SPACE + "\\(" + DOSSIER + "\\)";

	private static final String CUED = "(?:[Kk]amerstuk(?:ken|nummer)?|[Kk]st\\.?|TK|EK|Tweede Kamer|Eerste Kamer)(?:,?"
			+ SPACE + "*" + CHAMBER + ")?,?" + SPACE + "*(?:" + YEARS + ",?" + SPACE + "*)?" + DOSSIERS + "(?:" + HYPHEN
			+ PAPER + "|[.,]?" + SPACE + "*" + NUMBER + ")?" + WAS;

	private static final String BARE = DOSSIER + "(?:" + HYPHEN + "(?:" + PAPER + "|[A-Z]{1,2}\\b)|," + SPACE + "?"
			+ NUMBER + "|" + SPACE + CUE + PAPER + ")" + WAS;

	private static final String ROMAN_DOSSIER = "[CLXVI]{3,8}," + SPACE + "[A-Z]{1,2}\\b";

	private static final String PROCEEDINGS = "(?:Aanhangsel(?: van de)? )?Handelingen(?: der)?,?(?:" + SPACE + CHAMBER
			+ ")?,?" + SPACE + YEARS + "," + SPACE + "(?:nr\\.|item)" + SPACE + "?[0-9]{1,4}(?:," + SPACE + "item"
			+ SPACE + "[0-9]{1,3})?(?:," + SPACE + "(?:p\\.|blz\\.)" + SPACE + "[0-9]+(?:" + HYPHEN + "[0-9]+)?)?";

	private static final String GAZETTE = "(?:Stb|Stcrt|Trb)\\.?" + SPACE + "?[0-9]{4}," + SPACE
			+ "?(?:nr\\. ?)?[0-9]{1,5}(?:" + SPACE + "en" + SPACE + "[0-9]{1,5})?";

	private static final String CHAMBER_NUMBER = "(?:20[0-9]{2}[ZDA][0-9]{4,5}|TZ20[0-9]{4}-[0-9]{1,4}|T0[0-9]{4}|E[0-9]{6})\\b";

	private static final String OFFICIAL = "(?:kst|blg|ah|h|kv|nds|stb|stcrt|trb)-[0-9a-zA-Z]+(?:-[0-9A-Za-z]+)*";

	private static final String UNION = "(?:COM|SWD|SEC|JOIN|C)" + SPACE + "?\\((?:19|20)[0-9]{2}\\)" + SPACE
			+ "?[0-9]{1,4}(?:" + SPACE + "final)?|ST" + SPACE
			+ "?[0-9]{4,5}/[0-9]{2}|[0-9]{5}[A-Z]{1,2}[0-9]{4}(?:\\([0-9]{2}\\))?(?:-[0-9]{8})?";

	private static final String CASE_LAW = "ECLI:[A-Z]{2}:[A-Z]{1,7}:[0-9]{4}:[A-Z0-9]{1,25}";

	static final String WORDS = "\\b(?:" + String.join("|", REVERSED, CUED, BARE, ROMAN_DOSSIER, PROCEEDINGS, GAZETTE,
			CHAMBER_NUMBER, OFFICIAL, UNION, CASE_LAW) + ")";

	static final Pattern PATTERN = Pattern.compile(WORDS);

	private BigExpression() {
	}

}

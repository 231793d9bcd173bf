package org.meetingdossier.citation.benchmark;

import java.util.regex.Pattern;

/**
 * The forms of the finder as one alternation, as it would be written without it. It uses
 * only what every engine knows (no look-around, no back-references), so that ripgrep can
 * run the same words. {@link ExpressionCoverage} tells how many of the finder's examples
 * it finds.
 */
final class BigExpression {

	private static final String SPACE = ExpressionParts.SPACE;

	private static final String LIST = "(?:," + SPACE + "*|" + SPACE + "+" + ExpressionParts.AND + SPACE + "+|," + SPACE
			+ "*" + ExpressionParts.AND + SPACE + "+)";

	private static final String BRACKETED = "\\(" + SPACE + "*(?:(?i:kamerstuk(?:ken)?|dossier)" + SPACE + "+)?"
			+ ExpressionParts.DOSSIERS + SPACE + "*\\)";

	private static final String REVERSED = ExpressionParts.CUED + "(?:,?" + SPACE + "*(?:(?:" + ExpressionParts.FORMERLY
			+ "|en" + SPACE + "+)?" + ExpressionParts.CUED + "|\\(" + ExpressionParts.FORMERLY + ExpressionParts.CUED
			+ "\\)))*" + SPACE + "*" + BRACKETED;

	private static final String PAPER_WORD = "(?:(?i:kamer" + ExpressionParts.BREAK + "stuk" + ExpressionParts.BREAK
			+ "(?:ken)?(?:nrs?|nummers?)?|kamerst|kst)\\.?|(?i:tk|ek)|(?i:tweede|eerste)" + SPACE + "+(?i:kamer))";

	private static final String ROMAN = "[CLXVI]{1,9}";

	private static final String CUED = PAPER_WORD + "[,:]?" + SPACE + "*" + ExpressionParts.HEADING + "(?:"
			+ ExpressionParts.CUE + ")?(?:" + ExpressionParts.DOSSIERS + "(?:" + ExpressionParts.BEHIND + "|"
			+ ExpressionParts.BEHIND_WITHOUT_WORD + ")?|" + ROMAN + "(?:," + SPACE + "*|" + SPACE + "|"
			+ ExpressionParts.HYPHEN + ")(?:(?i:letter)" + SPACE + ")?" + ExpressionParts.CAPITALS + ")";

	private static final String DOSSIER_WORD = "(?i:(?:kamerstukken|kamerstuk)?dossier(?:s|nr|nummers?)?"
			+ "|(?:initiatief)?wetsvoorstel(?:len)?):?" + SPACE + "+" + ExpressionParts.DOSSIERS + "(?:"
			+ ExpressionParts.BEHIND + ")?";

	private static final String BARE = ExpressionParts.DOSSIERS + ExpressionParts.BEHIND + "|" + ExpressionParts.ACT;

	private static final String ROMAN_DOSSIER = "[CLXVI]{3,8}," + SPACE + "(?:letter" + SPACE + ")?[A-Z]{1,2}\\b";

	private static final String PAGES = "(?:p|pp|pag|blz)\\." + SPACE + "?[0-9]+(?:" + ExpressionParts.HYPHEN
			+ "[0-9]+)?";

	private static final String MEETING = "(?:" + ExpressionParts.CUE + ")?[0-9]{1,4}(?:" + ExpressionParts.HYPHEN
			+ "[0-9]{1,3})?(?:" + LIST + "[0-9]{1,4})*(?:,?" + SPACE + "(?i:item|itemnr\\.|onderdeel)" + SPACE
			+ "[0-9]{1,3})?";

	private static final String REPORT = "(?i:han" + ExpressionParts.BREAK + "de" + ExpressionParts.BREAK
			+ "lingen|hand\\.|handelingen\\.)";

	private static final String APPENDIX = "(?i:aan" + ExpressionParts.BREAK + "hangsel|aanh\\.)";

	private static final String PROCEEDINGS = REPORT + ExpressionParts.HEADING + "(?:" + ExpressionParts.DOSSIER + ",?"
			+ SPACE + ")?(?:" + MEETING + "(?:[,;]" + SPACE + "*(?:en" + SPACE + ")?" + MEETING + ")*(?:," + SPACE
			+ PAGES + ")?|" + PAGES + ")";

	private static final String ANSWERS = "(?:(?:" + ExpressionParts.CHAMBER + ExpressionParts.HEADING + "|" + REPORT
			+ ExpressionParts.HEADING + ")" + APPENDIX + "(?:" + SPACE + "+(?i:van|bij|tot|der|de))*(?:" + SPACE + "*"
			+ REPORT + ")?|" + APPENDIX + "(?:" + SPACE + "+(?i:van|bij|tot|der|de))*(?:" + SPACE + "*" + REPORT + ")?"
			+ ExpressionParts.HEADING + "),?" + SPACE + "*(?:" + ExpressionParts.CUE + ")?[0-9]{1,4}(?:" + LIST + "(?:"
			+ ExpressionParts.CUE + ")?[0-9]{1,4})*";

	private static final String GAZETTE_NUMBER = "(?:(?:[,/]|-|" + SPACE + ")" + SPACE + "*)?(?:(?i:nrs?|nummers?)\\.?"
			+ SPACE + "?)?[0-9]{1,6}";

	private static final String GAZETTE = "(?i:stb|stcrt|trb|staats" + ExpressionParts.BREAK + "blad|staats"
			+ ExpressionParts.BREAK + "courant|tractatenblad)[.,]{0,2}" + SPACE + "*(?:18|19|20)[0-9]{2}"
			+ GAZETTE_NUMBER + "(?:[,;]?" + SPACE + "(?:(?i:en|alsmede|nrs?\\.)" + SPACE + ")?(?:(?:19|20)[0-9]{2},"
			+ SPACE + ")?[0-9]{1,6})*";

	private static final String CHAMBER_NUMBER = "(?:20[0-9]{2}[ZDA][0-9]{4,5}|TZ20[0-9]{4}-[0-9]{1,4}|T[0O]?[0-9]{4}"
			+ "|E[0-9]{6})\\b";

	private static final String OFFICIAL = "(?i:kst|blg|ah|h|kv|nds|stb|stcrt|trb|celex|eu-dossier)"
			+ "-[0-9a-zA-Z]+(?:-[0-9A-Za-z]+)*|(?i:kst)[0-9]{5}[0-9IVXA-M]{0,8}|LJN[ :][A-Z]{2}[0-9]{4}";

	private static final String UNION = "(?i:com|swd|sec|join|c)" + SPACE + "?[(/](?:(?:19|20)[0-9]{2}|[0-9]{2})[)/]"
			+ SPACE + "?(?:nr\\. ?)?[0-9]{1,5}(?:" + SPACE + "final)?|ST" + SPACE
			+ "?[0-9]{4,5}(?:/[0-9])?/(?:20)?[0-9]{2}|[0-9]{5}[A-Z]{1,2}[0-9]{4}(?:\\([0-9]{2}\\))?(?:-[0-9]{8})?";

	private static final String CASE_LAW = "ECLI:[A-Z]{2}:[A-Za-z]{1,7}:[0-9]{4}:[A-Za-z0-9.]{1,25}";

	static final String WORDS = "\\b(?:" + String.join("|", REVERSED, ANSWERS, PROCEEDINGS, CUED, DOSSIER_WORD, BARE,
			ROMAN_DOSSIER, GAZETTE, CHAMBER_NUMBER, OFFICIAL, UNION, CASE_LAW) + ")|" + BRACKETED;

	static final Pattern PATTERN = Pattern.compile(WORDS);

	private BigExpression() {
	}

}

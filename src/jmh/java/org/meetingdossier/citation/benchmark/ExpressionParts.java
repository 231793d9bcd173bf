package org.meetingdossier.citation.benchmark;

/**
 * What the alternatives of the expression share: blanks, dossiers, and numbers of papers.
 */
final class ExpressionParts {

	/** What readers cannot see, also inside a number. */
	private static final String INVISIBLE = "[*\\x{00AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]*";

	static final String SPACE = "[ \\t\\r\\n\\x{00A0}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}_*\\x{00AD}\\x{200B}]";

	static final String HYPHEN = "[-\\x{2010}-\\x{2014}\\x{2212}]";

	/** A word may be broken off at the end of a line. */
	static final String BREAK = "(?:" + HYPHEN + SPACE + "{1,2})?";

	static final String AND = "(?i:en|alsmede|of|resp|respectievelijk)\\.?";

	static final String YEARS = "(?:(?i:vergaderjaar|vergaderjaren|vj|zitting|zittingsjaar)\\.?" + SPACE + "+)?"
			+ "(?:1[89]|20)?[0-9]{2}(?:/|" + HYPHEN + ")['\\x{2019}]?(?:19|20)?[0-9]{2}(?:" + HYPHEN
			+ "[0-9]{4}/[0-9]{2})?";

	private static final String HOUSE = "(?i:(?:van" + SPACE + "+)?(?:de" + SPACE + "+)?(?:(?:tweede|eerste)" + SPACE
			+ "+kamer|verenigde" + SPACE + "+vergadering)(?:" + SPACE + "+der" + SPACE + "+staten" + HYPHEN
			+ "?generaal)?)";

	static final String CHAMBER = "(?:1I|Il|lI|ll|(?i:ii|i|tk|ek|vv)|2|1|(?i:der" + SPACE + "+staten-generaal" + SPACE
			+ "+i{1,2})|" + HOUSE + ")";

	static final String HEADING = "(?:[,:]?" + SPACE + "*" + CHAMBER + "\\b)?(?:[,:]?" + SPACE + "*" + YEARS + ")?[,:]?"
			+ SPACE + "*";

	private static final String CHAPTER = "(?:XX?I{0,3}|XI?V|XV?I{1,3}|XVI{0,3}|IX[- ]?[AB]?|IV|V?I{1,3}[AB]?|V"
			+ "|X VI{0,3})";

	private static final String SUFFIX = "(?:" + SPACE + "?(?:[-.,/\\x{2011}\\x{2013}]|,?" + SPACE
			+ "?(?i:hoofdstuk|hfdst|hfst)\\.?)?" + SPACE + "?(?:[0-3]?[0-9]|" + CHAPTER + "|[A-M]|\\(" + CHAPTER
			+ "\\)|" + HYPHEN + "[ivx]{2,5})\\b)?";

	private static final String KINGDOM = "(?:" + HYPHEN + "?" + SPACE + "?\\(R" + SPACE + "?[0-9]{1,4}\\))";

	private static final String DIGIT = "[0-9]" + INVISIBLE;

	/**
	 * Five digits in one or two groups; seven where a hyphen was lost, six by mistake.
	 */
	private static final String RUNNING = "(?:" + DIGIT + "){2}(?:\\.|" + SPACE + "{1,12})?(?:" + DIGIT + "){3,5}";

	static final String DOSSIER = RUNNING + SUFFIX + KINGDOM + "?";

	static final String ACT = RUNNING + KINGDOM;

	/** A list that shares one paper, or of dossiers alone. */
	static final String DOSSIERS = DOSSIER + "(?:(?:" + SPACE + "?[,;/&]|" + SPACE + "+" + AND + ")" + SPACE + "*"
			+ DOSSIER + "){0,4}";

	private static final String PAPER = "[0-9]{1,5}(?:[a-z]\\b)?(?:" + HYPHEN + "[hnb][0-9]{1,3})?";

	static final String CAPITALS = "[A-Z]{1,2}(?:" + HYPHEN + "[hnb][0-9]{1,3})?\\b";

	static final String CUE = "(?:(?i:stuk)" + SPACE + "*)?(?i:nrs?|nos?|nummers?|ondernummer|volgnummer|stuknrs?"
			+ "|stuknummers?)(?:\\.?['\\x{2019}]?s\\b)?(?:" + SPACE + "?[.:,]){0,2}" + SPACE + "*";

	private static final String LETTER_CUE = "(?i:letters?|lett)\\.?" + SPACE + "+";

	private static final String JOIN = "(?:" + SPACE + "*(?:" + HYPHEN + "|t/m|tm|tot(?:" + SPACE + "+en" + SPACE
			+ "+met)?|[,/&])" + SPACE + "*|" + SPACE + "+" + AND + SPACE + "+|," + SPACE + "*" + AND + SPACE + "+)";

	/** Numbers behind a word. */
	static final String CUED = "(?:" + CUE + "(?:" + PAPER + "(?:" + JOIN + PAPER + ")*|" + CAPITALS + ")|" + LETTER_CUE
			+ CAPITALS + "(?:" + JOIN + CAPITALS + ")*)";

	static final String FORMERLY = "(?i:was|voorheen|t\\.?v\\.?v\\.?|ter" + SPACE + "+vervanging" + SPACE + "+van)"
			+ SPACE + "+";

	/** Further papers of the same dossier, with what may stand between them. */
	static final String FURTHER = "(?:(?:" + SPACE + "*\\((?:t\\.v\\.v\\.|[^()\\n]{1,60}\\)))?" + SPACE + "*[,;(]?"
			+ SPACE + "*(?:(?:" + AND + "|(?i:zie" + SPACE + "+ook|brief)),?" + SPACE + "+){0,2}(?:" + FORMERLY + ")?"
			+ CUED + "\\)?)*";

	/** What names the paper behind a dossier. */
	static final String BEHIND = "(?:" + SPACE + "*" + HYPHEN + SPACE + "*(?:" + CUED + "|(?:" + PAPER
			+ "|[A-Z]{1,2}\\b)(?:" + JOIN + PAPER + ")*)|" + SPACE + "*[.,;:/]{0,2}" + SPACE + "*(?:[A-Z]{1,2}/" + SPACE
			+ "?)?" + CUED + "|" + SPACE + "*\\(" + CUED + "\\)|," + SPACE + "*" + CAPITALS + "(?:" + JOIN + CAPITALS
			+ ")*)" + FURTHER;

	/** The same without a word, after the word Kamerstuk. */
	static final String BEHIND_WITHOUT_WORD = "(?:,?" + SPACE + "+(?:" + PAPER + "|" + CAPITALS + ")" + FURTHER + ")";

	private ExpressionParts() {
	}

}

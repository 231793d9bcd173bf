package org.meetingdossier.check.agreement.wording;

import java.util.Set;

/**
 * Words that tell how a clause is built.
 */
final class Clause {

	private static final Set<String> FINITE = WordList.of("""
			is was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen
			kon moet moeten heb ben wil willen blijft blijven bleek blijkt stelt stelde schrijft schreef
			meldt meldde vraagt vroeg verzoekt verzocht roept spreekt staat staan stond gaat gaan ging komt
			komen kwam doet doen geeft geven gaf houdt noemt bevat bevatte beschrijft licht lichtte beoogt
			volgt volgen voert voeren zet zette steunt onderschrijft handelt verwijst verwees informeert
			informeerde ontving ontvangt stuurde stuurt zond maakt maakte neemt nam laat liet ziet vindt
			acht beschouwt pleit bepleit benadrukt erkent bekijkt onderzoekt werkt deelt deelde kondigt
			kondigde zegde zegt toont schetst biedt bood bespreekt besprak sprak spraken vormt geldt dient
			ligt hoort krijgt brengt bracht constateert concludeert adviseert oordeelt luidt verplicht vergt
			leidt leidde bestaat luidde dat omdat waarin waarmee waarbij waarop waarvan waaruit waarna
			terwijl nadat voordat zodat hoewel""");

	/** What is done about a paper, mostly told in another paper. */
	private static final Set<String> REPORT = WordList.of("""
			uitgevoerd afgedaan beantwoord gereageerd geinformeerd toegelicht gemeld bericht opgevolgd
			uitvoering gevolg ingegaan behandeld besproken meegenomen verwerkt invulling gehoor gestand
			uitgewerkt aangekondigd toegezegd aangegeven afgehandeld voldaan overgenomen ontraden
			geapprecieerd appreciatie reactie gereed tegemoet afgerond nagekomen informeren beantwoording
			ingelost vervolg ontvangen vermeld verwezen geschetst uiteengezet opgenomen gerapporteerd
			ingezet aandacht opvolging aangeboden gedeeld verzonden gestuurd toegezonden informeert
			informeerde meldde reageerde beantwoordde licht lichtte uitvoert uitvoerde uitwerkt uitwerkte
			opvolgt opvolgde afdoet afdeed overneemt ontraadt apprecieert apprecieerde beantwoordt""");

	private static final Set<String> GOVERNING = WordList.of("""
			uitvoering reactie appreciatie opvolging aanleiding antwoord afdoening gevolg invulling
			kabinetsreactie beantwoording behandeling stemming stemmingen toelichting bijlage vervolg
			aanvulling navolging uitwerking oordeel kabinetsappreciatie nakoming rectificatie indiening
			bespreking vragen debat""");

	/** What is done on a paper in another: "reageerde op de motie". */
	private static final Set<String> REPLIES = WordList.of("""
			reageert reageerde reageren reageer reageerden gereageerd ingaat ingaan ingegaan antwoordt antwoordde in""");

	private static final Set<String> INFORMS = WordList
		.of("informeert informeerde informeren informeerden geinformeerd bericht berichtte ingelicht schreef schrijft");

	private static final String[] DETERMINERS = { "de", "het", "een", "deze", "die", "genoemde", "voornoemde",
			"gewijzigde", "gewijzigd", "nader", "aangenomen", "verworpen", "betreffende", "ingediende", "eerdere",
			"recente", "vorige" };

	private static final int NEAR = 10;

	private static final int FAR = 40;

	/** What a paper does: it tells. */
	private static final Set<String> TELLS = WordList.of("""
			vraagt verzoekt roept spreekt stelt schrijft meldt beschrijft bevat staat luidt noemt geeft licht draagt
			constateert overweegt gaat vroeg verzocht riep stelde meldde beschreef bevatte noemde gaf lichtte behandelt
			schetst benadrukt pleit adviseert concludeert vermeldt verwijst kondigt""");

	/** What is told in a paper. */
	private static final Set<String> TOLD = WordList.of("""
			verzocht gevraagd gemeld beschreven opgenomen aangegeven vermeld toegelicht uiteengezet geschetst toegezegd
			opgeroepen uitgesproken gesteld geschreven genoemd aangekondigd ingegaan benoemd verwoord bepleit geconstateerd
			gepresenteerd weergegeven""");

	private Clause() {
	}

	/**
	 * Whether what a sentence tells is told to stand in the paper: "in de motie … wordt
	 * verzocht", "de brief … meldt".
	 */
	static boolean isSource(Words words, Description description, int place) {
		int before = description.start() - 1;
		while (words.is(before, "de", "het", "een", "mijn", "zijn", "haar", "onze", "gewijzigde", "aangenomen", "nader",
				"recente", "deze", "die", "eerdere", "genoemde", "dezelfde")) {
			before--;
		}
		boolean inside = words.is(before, "in", "volgens", "blijkens") && words.get(before - 1).type() != Token.Type.CITATION;
		boolean first = before < 0 || words.get(before).type() == Token.Type.BREAK || words.is(before, ",");
		for (int i = description.coreEnd(); i < place && (inside || first); i++) {
			if (inside && TOLD.contains(words.get(i).folded())) {
				return true;
			}
			if (isFinite(words.get(i)) || TELLS.contains(words.get(i).folded())) {
				if (TELLS.contains(words.get(i).folded())) {
					return true;
				}
				first = false;
			}
		}
		return false;
	}

	static boolean isFinite(Token token) {
		return token.type() == Token.Type.WORD && FINITE.contains(token.folded());
	}

	static boolean isReport(Token token) {
		return token.type() == Token.Type.WORD && REPORT.contains(token.folded());
	}

	/**
	 * Whether a description is the object of another paper or act.
	 */
	static boolean isGoverned(Words words, int start) {
		if (isAskedFor(words, start) || isBesideMotion(words, start) || isRepliedTo(words, start)) {
			return true;
		}
		int before = start - 1;
		while (words.is(before, DETERMINERS) || words.is(before, "van", "op", "aan", "over", "bij", "inzake", "tot")) {
			before--;
		}
		return GOVERNING.contains(words.get(before).folded());
	}

	// "verzoekt om een brief", "vraagt om een SER-advies": a paper that is yet to be written.
	private static boolean isAskedFor(Words words, int start) {
		for (int i = start - 1; i > start - NEAR / 2; i--) {
			if (words.is(i, "om")) {
				return true;
			}
			boolean compound = words.is(i, "-") && words.isGlued(i);
			if (!compound && (words.get(i).type() != Token.Type.WORD || isFinite(words.get(i))
					|| words.is(i, "reden", "redenen", "met", "in", "op", "van", "naar", "per", "bij", "te"))) {
				return false;
			}
		}
		return false;
	}

	// "de motie verzoekt om steun en een jaarlijkse rapportage"
	private static boolean isBesideMotion(Words words, int start) {
		int article = start - 1;
		while (article > start - NEAR / 2 && (words.is(article, "-") || words.get(article).type() == Token.Type.WORD)
				&& !words.is(article, "een")) {
			article--;
		}
		for (int i = article - 1; words.is(article, "een") && i > article - FAR; i--) {
			Token token = words.get(i);
			if (token.type() == Token.Type.CITATION || (token.type() == Token.Type.BREAK && !token.text().equals(";"))) {
				return false;
			}
			if (words.is(i, "motie", "moties", "amendement")) {
				return true;
			}
		}
		return false;
	}

	// "reageerde op 3 april op de motie", "gaat in op de motie", "informeerde over de motie"
	private static boolean isRepliedTo(Words words, int start) {
		int on = start - 1;
		// "op de door de Eerste Kamer aangenomen motie"
		while (words.is(on, DETERMINERS) || words.is(on, "door", "eerste", "tweede", "kamer")) {
			on--;
		}
		for (int i = on - 1; words.is(on, "op", "over") && i > on - NEAR; i--) {
			Token token = words.get(i);
			if (token.type() == Token.Type.BREAK || token.type() == Token.Type.CITATION) {
				return false;
			}
			if ((words.is(on, "op") ? REPLIES : INFORMS).contains(token.folded()) && (i == on - 1 || !words.is(i, "in"))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a description is joined to what stands before it as its equal: "en de brief".
	 */
	static boolean isJoined(Words words, int start) {
		int before = start - 1;
		while (words.is(before, "de", "het", "een", "mijn", "zijn", "haar", "onze", "gewijzigde", "deze", "die", "van",
				"gewijzigd", "nader", "recente", "eerdere")) {
			before--;
		}
		return words.is(before, "en", ",", "alsmede", "of", "evenals", "als");
	}

	static boolean isOpenParenthesis(Words words, int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += words.is(i, "(") ? 1 : 0;
			depth -= (words.is(i, ")") && depth > 0) ? 1 : 0;
		}
		return depth > 0;
	}

}

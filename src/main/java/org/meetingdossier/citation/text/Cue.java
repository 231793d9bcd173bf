package org.meetingdossier.citation.text;

/**
 * A word before a number that says what the number is. To add a word to a kind, add it to
 * its row.
 */
public enum Cue {

	/** A paper of one of the Houses. */
	KAMERSTUK(Role.FIRST,
			"kamerstuk kamerstukken kamerstuknr kamerstuknrs kamerstuknummer kamerstuknummers "
					+ "kamerst kst kamerstukkennummer"),

	/** A dossier; a paper may still follow. */
	DOSSIER(Role.FIRST,
			"dossier dossiers dossiernr dossiernummer dossiernummers kamerstukdossier "
					+ "kamerstukdossiers kamerstukkendossier wetsvoorstel wetsvoorstellen " + "initiatiefwetsvoorstel"),

	/** A House in short, which may stand for its papers. */
	HOUSE(Role.MIDDLE, "tk ek"),

	/** A House by its number. */
	NUMERAL(Role.PASSING, "i ii ll il li l it lt ti tt vv"),

	/** The House in full, together with {@link #KAMER}. */
	EERSTE_OR_TWEEDE(Role.MIDDLE, "eerste tweede verenigde"),

	/** See {@link #EERSTE_OR_TWEEDE}. */
	KAMER(Role.PASSING, "kamer vergadering"),

	/** The end of {@code Tweede Kamer der Staten-Generaal}. */
	STATES_GENERAL(Role.PASSING, "staten generaal"),

	/** The official report. */
	HANDELINGEN(Role.FIRST, "handelingen"),

	/** The official report in short: a word with other meanings. */
	HAND(Role.FIRST, "hand"),

	/** {@code Bijl. Hand. II 1975/76}: how the literature cites papers of before 1995. */
	APPENDICES(Role.FIRST, "bijl bijlagen"),

	/** The appendix to the official report. */
	AANHANGSEL(Role.FIRST, "aanhangsel aanh"),

	/** A session follows. */
	SESSION(Role.PASSING, "vergaderjaar zitting zittingsjaar vergaderjaren vj"),

	/** Words between the others. */
	LINK(Role.PASSING, "van de der het bij tot d dd maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),

	/** A paper number follows. */
	NUMBER(Role.MIDDLE,
			"nr nrs no nos nummer nummers ondernummer volgnummer stuknr stuknrs stuknummer " + "stuknummers"),

	/** What a number without a dossier refers back to. */
	PAPER(Role.PASSING, "stuk stukken motie moties amendement amendementen onder"),

	/** The bulletin of acts. */
	STAATSBLAD(Role.FIRST, "stb staatsblad"),

	/** The gazette. */
	STAATSCOURANT(Role.FIRST, "stcrt staatscourant"),

	/** The treaty series. */
	TRACTATENBLAD(Role.FIRST, "trb tractatenblad"),

	/** A paper of the Council of the European Union. */
	COUNCIL(Role.FIRST, "st"),

	/** A note in the same text. */
	NOTE(Role.FIRST, "voetnoot noot voetnoten eindnoot"),

	/** What follows is mostly the reference of somebody else. */
	REFERENCE(Role.FIRST, "kenmerk referentie ref"),

	/** What follows is no citation. */
	FOREIGN(Role.FIRST,
			"tel telefoon telefoonnummer fax issn isbn postbus postcode eur "
					+ "euro kvk iban artikel art rolnummer zaaknummer klantnummer rekeningnummer polisnummer "
					+ "ordernummer bestelnummer factuurnummer factuur lidnummer toestel bel contract contractnummer "
					+ "offerte offertenummer ticket ticketnummer meldingsnummer hectometer hm");

	private final Role role;

	private final String words;

	Cue(Role role, String words) {
		this.role = role;
		this.words = words;
	}

	Role role() {
		return this.role;
	}

	public boolean isForeign() {
		return this == FOREIGN || this == REFERENCE;
	}

	boolean isHandelingen() {
		return this == HANDELINGEN || this == HAND;
	}

	// Whether this word can belong to a citation that goes on with Handelingen.
	boolean mayPrecedeHandelingen() {
		return this == AANHANGSEL || this == APPENDICES || this == LINK;
	}

	public WordTable<String> words() {
		return WordTable.of(this.words);
	}

	static WordTable<Cue> table() {
		WordTable<Cue> table = new WordTable<>();
		for (Cue cue : values()) {
			table.with(cue, cue.words);
		}
		return table;
	}

	/**
	 * Where in a citation a word stands.
	 */
	enum Role {

		/** Nothing of the citation stands before it. */
		FIRST,

		/** It may start the citation, but a first word may stand before it. */
		MIDDLE,

		/** It never starts a citation. */
		PASSING

	}

}

package org.meetingdossier.citation;

/**
 * What kind of official paper a citation names.
 */
public enum CitationKind {

	/** A numbered paper of one of the two Houses. */
	KAMERSTUK("kamerstuk"),

	/** A dossier without a paper number. */
	DOSSIER("dossier"),

	/** The official report of a meeting. */
	HANDELINGEN("handelingen"),

	/** Written answers, printed as an appendix to the official report. */
	AANHANGSEL("aanhangsel"),

	/** Written questions as registered ({@code kv-tk-2025Z01234}). */
	KAMERVRAAG("kamervraag"),

	/** A case number of the Tweede Kamer (2025Z01234). */
	ZAAK("zaak"),

	/** A document number of the Tweede Kamer (2025D18687). */
	DOCUMENT("document"),

	/** An activity number of the Tweede Kamer (2025A02948). */
	ACTIVITEIT("activiteit"),

	/** The number of a promise by the government (TZ202603-130, T03357). */
	TOEZEGGING("toezegging"),

	/** An annex to a paper (blg-1093410). */
	BIJLAGE("bijlage"),

	/** The bulletin of acts and decrees. */
	STAATSBLAD("staatsblad"),

	/** The government gazette. */
	STAATSCOURANT("staatscourant"),

	/** The treaty series. */
	TRACTATENBLAD("tractatenblad"),

	/** A paper of the European Union. */
	EU("eu"),

	/** A court decision with its European identifier. */
	ECLI("ecli"),

	/** A court decision with its number from before the European identifier. */
	LJN("ljn");

	private final String label;

	CitationKind(String label) {
		this.label = label;
	}

	/** The stable name used in addresses, files and JSON. */
	public String label() {
		return this.label;
	}

}

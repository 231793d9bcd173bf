package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

/**
 * What the words of one citation say, part by part.
 *
 * @param chamber the House
 * @param number the number or letter
 * @param page the page or pages
 */
public record CitationParts(@Nullable Chamber chamber, @Nullable SessionYear session, @Nullable DossierNumber dossier,
		@Nullable PaperNumber number, @Nullable String page) {

	/** No part is named. */
	public static final CitationParts NONE = new CitationParts(null, null, null, null, null);

	public CitationParts with(DossierNumber newDossier) {
		return new CitationParts(this.chamber, this.session, newDossier, this.number, this.page);
	}

	public CitationParts in(Chamber newChamber) {
		return new CitationParts(newChamber, this.session, this.dossier, this.number, this.page);
	}

	public CitationParts with(PaperNumber newNumber) {
		return new CitationParts(this.chamber, this.session, this.dossier, newNumber, this.page);
	}

	public CitationParts withPage(@Nullable String newPage) {
		return new CitationParts(this.chamber, this.session, this.dossier, this.number, newPage);
	}

}

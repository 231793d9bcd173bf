package org.meetingdossier.reading.document;

import java.util.List;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.register.Register;

/**
 * Puts together the page of an official document, for a reader.
 */
@Component
public class DocumentPages {

	private final Register register;

	private final Editions editions;

	private final DossierChecks checks;

	DocumentPages(Register register, Editions editions, DossierChecks checks) {
		this.register = register;
		this.editions = editions;
		this.checks = checks;
	}

	/**
	 * The page of a document.
	 * @param id its canonical id
	 * @param clearance how far the reader may see
	 * @return the page, without what is above the clearance
	 */
	public DocumentPage of(OfficialId id, Level clearance) {
		return DocumentPage.of(id, this.register.find(id), this.register.newestSnapshot(), citing(id, clearance));
	}

	/**
	 * Whether a document has an address of its own here.
	 * @param id its canonical id
	 * @return false for an id that is several names in one
	 */
	public static boolean isAddressed(OfficialId id) {
		return id.kind() == CitationKind.DOSSIER || id.value().indexOf('/') < 0;
	}

	private List<CheckedPlace> citing(OfficialId id, Level clearance) {
		return this.editions.citing(id, clearance)
			.stream()
			.flatMap((published) -> this.checks.of(published).stream())
			.filter((checked) -> checked.place().document().equals(id))
			.toList();
	}

}

package org.meetingdossier.reading.document;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.reading.text.DocumentLink;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * An official document: what the register says of it and who cites it.
 *
 * @param document the document
 * @param registered what the register knows; null when it is silent, which does not mean
 * that the document does not exist
 * @param snapshot what that answer rests on; null when nothing was imported
 * @param official where the document itself is published; null where that cannot be
 * derived
 * @param places every place that cites it
 */
public record DocumentPage(DocumentLink document, @Nullable RegisteredDocument registered,
		@Nullable RegisterSnapshot snapshot, @Nullable OfficialPage official, List<CitingPlace> places) {

	public DocumentPage {
		places = List.copyOf(places);
	}

	/**
	 * Puts together what is known of a document.
	 * @param id the canonical id
	 * @param registered what the register knows, if anything
	 * @param newest the newest snapshot of the register, if there is one
	 * @param places every place that cites it
	 * @return the page
	 */
	public static DocumentPage of(OfficialId id, Optional<RegisteredDocument> registered,
			Optional<RegisterSnapshot> newest, List<CheckedPlace> places) {
		RegisterSnapshot snapshot = registered.map(RegisteredDocument::snapshot).or(() -> newest).orElse(null);
		return new DocumentPage(DocumentLink.to(id), registered.orElse(null), snapshot,
				id.url().map(OfficialPage::of).orElse(null), places.stream().map(CitingPlace::of).toList());
	}

	/**
	 * Whether the house has heard of the document at all.
	 * @return whether the register holds it or a dossier cites it
	 */
	public boolean isKnown() {
		return this.registered != null || !this.places.isEmpty();
	}

	/**
	 * Where the document itself is published.
	 *
	 * @param address its address
	 * @param site the name of the site
	 */
	public record OfficialPage(String address, String site) {

		private static OfficialPage of(URI address) {
			return new OfficialPage(address.toString(), address.getHost());
		}

	}

}

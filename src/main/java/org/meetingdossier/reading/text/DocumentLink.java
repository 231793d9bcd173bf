package org.meetingdossier.reading.text;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * An official document as a page links it.
 *
 * @param id the canonical id
 * @param name the id as people write it
 */
public record DocumentLink(String id, String name) {

	private static final Pattern INSIDE_NUMBER = Pattern.compile("(?<=\\d) (?=\\d)|(?<=nr\\.) ");

	/** A link to a document; its name does not break inside a number. */
	public static DocumentLink to(OfficialId id) {
		return new DocumentLink(id.value(), INSIDE_NUMBER.matcher(id.display()).replaceAll("\u00a0"));
	}

	/** The documents that some topics of an edition cite, in reading order. */
	public static List<DocumentLink> citedIn(PublishedDossier published, Collection<Integer> topics) {
		return published.citedPlaces()
			.stream()
			.filter((place) -> place.passage().topic() != null && topics.contains(place.passage().topic()))
			.map(CitedPlace::document)
			.distinct()
			.map(DocumentLink::to)
			.toList();
	}

	/**
	 * The page of the document.
	 * @return its address
	 */
	public String address() {
		return "/documents/" + this.id;
	}

	static String addressOf(OfficialId id) {
		return to(id).address();
	}

}

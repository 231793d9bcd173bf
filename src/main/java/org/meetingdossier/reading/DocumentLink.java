package org.meetingdossier.reading;

import java.util.regex.Pattern;

import org.meetingdossier.citation.OfficialId;

/**
 * An official document as a page links it.
 *
 * @param id the canonical id
 * @param name the id as people write it
 */
public record DocumentLink(String id, String name) {

	private static final Pattern INSIDE_NUMBER = Pattern.compile("(?<=\\d) (?=\\d)|(?<=nr\\.) ");

	static DocumentLink to(OfficialId id) {
		// A number does not break over a line.
		return new DocumentLink(id.value(), INSIDE_NUMBER.matcher(id.display()).replaceAll("\u00a0"));
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

package org.meetingdossier.check.text;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.OfficialId;

/**
 * A citation as programs get it: one entry for each cited paper. Absent values are left
 * out.
 *
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the words as written
 * @param id the canonical id of the paper; absent when the words do not say it
 * @param kind what kind of paper is cited, as the register names it
 * @param url the official address; absent when it cannot be derived from the id
 * @param state how the id was found, when the words alone do not say it
 * @param irregular true when the words depart from official practice
 * @param reason what is irregular, or why there is no id of its own: one or more stable
 * codes, with a comma between them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "start", "end", "text", "id", "kind", "url", "state", "irregular", "reason" })
public record FoundCitation(int start, int end, String text, @Nullable String id, String kind, @Nullable URI url,
		@Nullable CitationState state, @Nullable Boolean irregular, @Nullable String reason) {

	private static final CitationFinder FINDER = new CitationFinder();

	/**
	 * Finds what a text cites.
	 * @param text any text
	 * @param details whether to add what has no id of its own: words that refer back,
	 * incomplete numbers, refused ranges
	 * @return one entry for each cited paper, in order
	 */
	public static List<FoundCitation> in(String text, boolean details) {
		List<Citation> citations = details ? FINDER.find(text) : FINDER.findCited(text);
		return citations.stream().map(FoundCitation::of).toList();
	}

	static FoundCitation of(Citation citation) {
		boolean irregular = !citation.irregular().isEmpty();
		return new FoundCitation(citation.start(), citation.end(), citation.text(),
				citation.id().map(OfficialId::value).orElse(null), citation.kind().label(),
				citation.id().flatMap(OfficialId::url).orElse(null),
				(citation.state() != CitationState.FOUND) ? citation.state() : null, irregular ? Boolean.TRUE : null,
				irregular ? codes(citation) : citation.reason().orElse(null));
	}

	/**
	 * How people write the paper.
	 * @return the words of the text where these do not say which one it is
	 */
	public String display() {
		return (this.id != null) ? OfficialId.parse(this.id).display() : this.text;
	}

	private static String codes(Citation citation) {
		return citation.irregular().stream().map(Irregularity::code).collect(Collectors.joining(", "));
	}

}

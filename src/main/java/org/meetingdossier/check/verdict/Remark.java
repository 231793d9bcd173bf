package org.meetingdossier.check.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * Something to know of a citation beside its verdict.
 *
 * @param code what it says: a stable code
 * @param document the canonical id of another document, where the remark names one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Remark(Kind kind, String code, @Nullable String document) {

	/**
	 * The other document that the remark names.
	 * @return its canonical id; null when it names none
	 */
	public @Nullable OfficialId otherDocument() {
		return (this.document != null) ? OfficialId.parse(this.document) : null;
	}

	/** What a remark is about. */
	public enum Kind {

		/** How the citation is written. */
		IRREGULAR,

		/** The same paper exists in another form, or this is another form of a paper. */
		OTHER_FORM,

		/**
		 * It is an issue with many publications, which the register does not hold as one.
		 */
		ISSUE,

		/** Another document came in its place, or it was withdrawn. */
		SUPERSEDED,

		/** It was left unchecked, because the text cites too much. */
		TOO_MANY

	}

}

package org.meetingdossier.desk.message;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * A message as its person may see it now.
 *
 * @param id its identity
 * @param kind what it tells
 * @param level how restricted it is: the strictest of what it tells and its dossier
 * @param place the dossier; null where it is about none
 * @param subject the question, remark, commitment or upload; null where it is about the
 * dossier
 * @param by who did it, by the name they sign in with; null when nobody did
 * @param at when it happened last
 * @param times how often it happened
 * @param read whether its person read it
 * @param over whether what it told of is over, as with a commitment that was answered
 * since
 */
public record Message(UUID id, MessageKind kind, Level level, @Nullable Place place, @Nullable UUID subject,
		@Nullable String by, Instant at, int times, boolean read, boolean over) {

	Message asOver() {
		return new Message(this.id, this.kind, this.level, this.place, this.subject, this.by, this.at, this.times,
				this.read, true);
	}

	/**
	 * What it tells by now.
	 * @return the end of the keys of its words
	 */
	public String told() {
		return this.over ? "COMMITMENT_OVER" : this.kind.name();
	}

	/**
	 * Where its person finds what it is about.
	 * @return the address, without host
	 */
	public String address() {
		String slug = (this.place != null) ? this.place.slug() : "";
		return switch (this.kind) {
			case REVIEW_ASKED, REVIEW_APPROVED, REVIEW_SENT_BACK, REFERENCE_REJECTED, PLAN_DONE, PLAN_REFUSED ->
				"/edit/" + slug + "/publish";
			case QUESTION_ASKED -> "/edit/" + slug + "/questions/" + this.subject;
			case QUESTION_ANSWERED -> "/questions/" + this.subject;
			case REMARK_MADE -> "/remarks/" + slug + "#remark-" + this.subject;
			case EDITION_PUBLISHED -> "/meetings/" + slug;
			case COMMITMENT_DUE, COMMITMENT_OVERDUE -> "/commitments/working?meeting=" + slug;
			case IMPORT_FAILED -> "/admin/register/uploads/" + this.subject;
		};
	}

	/**
	 * Where something happened.
	 *
	 * @param dossier identity of the dossier
	 * @param slug its part of an address
	 * @param title name of the meeting
	 */
	public record Place(UUID dossier, String slug, String title) {

	}

}

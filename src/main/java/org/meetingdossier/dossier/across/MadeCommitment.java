package org.meetingdossier.dossier.across;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;

/**
 * A commitment with the place where it was made.
 *
 * @param content the commitment itself
 * @param slug the dossier's part of an address
 * @param meeting name of the meeting
 * @param firstDay the first day of the meeting
 * @param topic identity of the topic
 * @param number the number of the topic, counted among those that are seen
 * @param topicTitle name of the topic
 * @param session name of the session at which the topic is discussed; null if none is
 * known
 * @param letterDate the day of the letter that made it; null if none was sent
 * @param promisedAt when an edition first made it with this term; null when none did
 * @param changedAt when an edition first had it as it is; null when none did
 */
public record MadeCommitment(Dossier.Commitment content, String slug, String meeting, LocalDate firstDay, UUID topic,
		int number, String topicTitle, @Nullable String session, @Nullable LocalDate letterDate,
		@Nullable Instant promisedAt, @Nullable Instant changedAt) {

	/**
	 * The same, since when it is promised known from an edition that made it with the
	 * same term.
	 */
	MadeCommitment knownFrom(@Nullable MadeCommitment edition) {
		if (edition == null || !edition.content.term().equals(this.content.term())) {
			return this;
		}
		return new MadeCommitment(this.content, this.slug, this.meeting, this.firstDay, this.topic, this.number,
				this.topicTitle, this.session, this.letterDate, edition.promisedAt, edition.changedAt);
	}

}

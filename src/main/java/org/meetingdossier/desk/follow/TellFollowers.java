package org.meetingdossier.desk.follow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.desk.message.MessageKind;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.NewMessage;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.edition.EditionPublished;
import org.meetingdossier.dossier.edition.EditionSummary;

/**
 * Tells who follows a meeting that it has a new edition, in the transaction that
 * publishes it. An edition that differs only in what somebody may not see is none for
 * them.
 */
@Component
class TellFollowers {

	private final FollowedMeetings followed;

	private final Messages messages;

	private final Editions editions;

	private final References references;

	TellFollowers(FollowedMeetings followed, Messages messages, Editions editions, References references) {
		this.followed = followed;
		this.messages = messages;
		this.editions = editions;
		this.references = references;
	}

	@EventListener
	void published(EditionPublished published) {
		this.references.dossier(published.dossier())
			.ifPresent((dossier) -> this.messages.tell(this.followed.followers(published.dossier()),
					NewMessage.about(MessageKind.EDITION_PUBLISHED, level(dossier), published.dossier(), null)));
	}

	/** The lowest at which somebody sees that it is another edition. */
	private Level level(ListedDossier dossier) {
		Optional<Integer> newest = newest(dossier, Level.CONFIDENTIAL);
		return Arrays.stream(Level.values())
			.filter((level) -> newest.isPresent() && newest(dossier, level).equals(newest))
			.findFirst()
			.orElse(Level.CONFIDENTIAL);
	}

	private Optional<Integer> newest(ListedDossier dossier, Level level) {
		List<EditionSummary> editions = this.editions.list(dossier.slug(), level);
		return editions.stream().map(EditionSummary::revision).findFirst();
	}

}

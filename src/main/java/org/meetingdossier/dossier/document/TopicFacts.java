package org.meetingdossier.dossier.document;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Passage.Part;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * What is known of a topic by itself, without the positions and commitments on it.
 *
 * @param title its name
 * @param theme the subject that it belongs to and that runs through meetings, if it is
 * named
 * @param state whether it is still to be discussed
 * @param stateReason why it was postponed or withdrawn, for readers
 * @param expected whether it is only expected to be discussed
 * @param session the session it is assigned to, if it is
 * @param background what it is about
 */
@Embeddable
public record TopicFacts(@AtMost(300) String title, @AtMost(100) @Nullable String theme,
		@Enumerated(EnumType.STRING) TopicState state, @AtMost(1000) @Nullable String stateReason, boolean expected,
		@Column(name = "session_id") @Nullable UUID session,
		@Cites(Part.BACKGROUND) @AtMost(AtMost.TEXT) String background) {

	public TopicFacts {
		// Revisions of before the state was kept say nothing of it.
		state = Objects.requireNonNullElse(state, TopicState.ON_AGENDA);
		background = LineEnds.of(background);
		stateReason = LineEnds.ofOptional(stateReason);
	}

	/** A topic of no theme. */
	public TopicFacts(String title, TopicState state, @Nullable String stateReason, boolean expected,
			@Nullable UUID session, String background) {
		this(title, null, state, stateReason, expected, session, background);
	}

	/** The same topic in another session, or in none. */
	TopicFacts in(@Nullable UUID session) {
		return Content.with(this, "session", session);
	}

}

package org.meetingdossier.editing.web.overview;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What an editor just did, for the page that comes after it.
 *
 * @param key the key of the message that says so
 * @param revision the number of the revision that it became
 */
record Done(String key, int revision) {

	static Optional<Done> of(@Nullable Integer saved, @Nullable Integer removed, @Nullable Integer undone) {
		return done("edit.saved", saved).or(() -> done("edit.removed", removed)).or(() -> done("edit.undone", undone));
	}

	private static Optional<Done> done(String key, @Nullable Integer revision) {
		return Optional.ofNullable(revision).map((number) -> new Done(key, number));
	}

}

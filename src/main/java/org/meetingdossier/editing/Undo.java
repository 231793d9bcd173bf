package org.meetingdossier.editing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;

/**
 * Taking a save back: what was there before, in the place of what was saved.
 *
 * @param before the dossier before the save
 * @param saved the dossier that was saved
 */
record Undo(Dossier before, Dossier saved) {

	/** Whether it would write in a position that is hidden, then or in the newest state. */
	boolean touchesAbove(Level clearance, Dossier newest) {
		Map<UUID, Dossier.Position> old = positions(this.before);
		Map<UUID, Dossier.Position> own = positions(this.saved);
		Map<UUID, Dossier.Position> now = positions(newest);
		Set<UUID> touched = Stream.concat(old.keySet().stream(), own.keySet().stream())
			.filter((id) -> !Objects.equals(old.get(id), own.get(id)))
			.collect(Collectors.toSet());
		return Stream.of(old, own, now)
			.flatMap((positions) -> positions.values().stream())
			.anyMatch((position) -> touched.contains(position.id()) && !clearance.sees(position.level()));
	}

	private static Map<UUID, Dossier.Position> positions(Dossier dossier) {
		return Stream
			.concat(Stream.ofNullable(dossier.generalLine()),
					dossier.topics().stream().flatMap((topic) -> topic.positions().stream()))
			.collect(Collectors.toMap(Dossier.Position::id, (position) -> position));
	}

}

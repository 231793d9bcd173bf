package org.meetingdossier.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.meetingdossier.dossier.across.ThemeMoment;
import org.meetingdossier.dossier.document.Dossier;

/**
 * What the Netherlands argued for the last time that a theme was discussed.
 *
 * @param slug the meeting's part of an address
 * @param meeting name of the meeting
 * @param edition the letter of the edition that says so
 * @param positions the positions, in order
 */
public record LastTime(String slug, String meeting, LocalDate firstDay, String edition,
		List<Dossier.Position> positions) {

	public LastTime {
		positions = List.copyOf(positions);
	}

	static LastTime of(ThemeMoment moment) {
		return new LastTime(moment.slug(), moment.published().dossier().title(), moment.firstDay(),
				moment.published().edition().letter(), moment.positions().toList());
	}

	/** Each line of then, and all of them together. */
	public Stream<String> lines() {
		List<String> lines = this.positions.stream().map(Dossier.Position::line).toList();
		return Stream.concat(lines.stream(), Stream.of(String.join("\n\n", lines)));
	}

	/**
	 * Puts an earlier line in a text, behind what stands there.
	 * @param position identity of the earlier position
	 * @param typed the text
	 * @return the text with the line; the same where it stands there already or where
	 * there is no such position
	 */
	public String taken(UUID position, String typed) {
		return this.positions.stream()
			.filter((one) -> one.id().equals(position))
			.map(Dossier.Position::line)
			.filter((line) -> !typed.contains(line))
			.findFirst()
			.map((line) -> typed.isBlank() ? line : typed.stripTrailing() + "\n\n" + line)
			.orElse(typed);
	}

}

package org.meetingdossier.dossier.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.meetingdossier.account.Level;

/**
 * How restricted the elements of a dossier are by themselves, by their identities. An
 * element that was taken out keeps the level that it had last, with what it inherited
 * then: revisions and editions still hold its words.
 *
 * @param levels the levels; an element that is not named has none of its own
 */
public record ElementLevels(Map<UUID, Level> levels) {

	/** No element is restricted. */
	public static final ElementLevels NONE = new ElementLevels(Map.of());

	public ElementLevels {
		levels = Map.copyOf(levels);
	}

	/** What a dossier itself says. */
	public static ElementLevels of(Dossier dossier) {
		return new ElementLevels(dossier.positions()
			.collect(Collectors.toMap(Dossier.Position::id, Dossier.Position::level, Level::stricter)));
	}

	public static ElementLevels of(List<ElementLevel> levels) {
		return new ElementLevels(
				levels.stream().collect(Collectors.toMap(ElementLevel::element, ElementLevel::level, Level::stricter)));
	}

	public Level of(UUID element) {
		return this.levels.getOrDefault(element, Level.PUBLIC);
	}

	/** Of both the stricter level of each element. */
	public ElementLevels stricter(ElementLevels other) {
		Map<UUID, Level> both = new HashMap<>(this.levels);
		other.levels.forEach((element, level) -> both.merge(element, level, Level::stricter));
		return new ElementLevels(both);
	}

}

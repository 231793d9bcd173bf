package org.meetingdossier.dossier.level;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementLevels;

/**
 * The rule that every write in a dossier obeys: an element is as restricted as somebody
 * cleared for it made it last. Taking it out keeps that level, nobody who is not cleared
 * for it can write in it, lower it or make it anew, and for who is cleared, lowering is
 * an act of its own.
 */
public final class LevelRule {

	private final Dossier newest;

	private final ElementLevels today;

	private final Map<UUID, Element> parts;

	/** The newest state, with the levels of what is in it and of what was taken out. */
	public LevelRule(Dossier newest, ElementLevels today) {
		this.newest = newest;
		this.today = today;
		this.parts = parts(newest);
	}

	/**
	 * Whether an author may make a change: all that it touches was, is and becomes
	 * something that the author sees.
	 * @throws NotClearedException if not
	 */
	public void check(Dossier base, Dossier mine, Author author) {
		Map<UUID, Element> before = parts(base);
		Map<UUID, Element> after = parts(mine);
		Level highest = Stream.concat(before.keySet().stream(), after.keySet().stream())
			.filter((id) -> !isSame(before.get(id), after.get(id)))
			.flatMap((id) -> Stream.of(level(before.get(id)), level(after.get(id)), today(id)))
			.reduce(this.newest.level(), Level::stricter);
		if (!author.clearance().sees(highest)) {
			throw new NotClearedException(mine.id());
		}
	}

	/**
	 * A change in which nothing is looser than it is today.
	 * @throws StricterElementException if something without a level of its own comes back
	 * that was stricter than the dossier
	 */
	public Dossier keep(Dossier changed) {
		return comingBack(
				changed.at(changed.slug(), changed.level().stricter(this.newest.level())).tightenedTo(this.today));
	}

	/**
	 * A change in which levels go down where it says so; what comes back keeps its own.
	 */
	public Dossier lower(Dossier changed) {
		Map<UUID, Level> removed = new HashMap<>(this.today.levels());
		removed.keySet().removeAll(this.parts.keySet());
		return comingBack(changed.tightenedTo(new ElementLevels(removed)));
	}

	private Dossier comingBack(Dossier changed) {
		Set<UUID> levelled = changed.positions().map(Dossier.Position::id).collect(Collectors.toSet());
		Optional<Level> stricter = parts(changed).keySet()
			.stream()
			.filter((id) -> !levelled.contains(id) && !this.parts.containsKey(id))
			.map(this.today::of)
			.filter((level) -> !changed.level().sees(level))
			.reduce(Level::stricter);
		stricter.ifPresent((level) -> {
			throw new StricterElementException(level);
		});
		return changed;
	}

	/** What a change makes looser: the dossier, or positions in it. */
	public List<Lowered> lowered(Dossier changed) {
		Stream<Lowered> dossier = Stream.of(new Lowered(changed.id(), this.newest.level(), changed.level()));
		Map<UUID, Level> before = ElementLevels.of(this.newest).levels();
		Stream<Lowered> positions = changed.positions()
			.filter((position) -> before.containsKey(position.id()))
			.map((position) -> new Lowered(position.id(), before.getOrDefault(position.id(), position.level()),
					position.level()));
		return Stream.concat(dossier, positions).filter((one) -> !one.after().sees(one.before())).toList();
	}

	private Level today(UUID id) {
		return level(this.parts.get(id)).stricter(this.today.of(id));
	}

	private static Level level(@Nullable Element part) {
		return (part != null) ? part.level() : Level.PUBLIC;
	}

	/**
	 * Nobody gives two things one identity but to get around the rule: there is no such
	 * thing.
	 */
	private static Map<UUID, Element> parts(Dossier dossier) {
		Map<UUID, Element> parts = new HashMap<>();
		for (Element element : dossier.elements()) {
			if (parts.putIfAbsent(element.id(), element) != null) {
				throw new NotClearedException(element.id());
			}
		}
		return parts;
	}

	/**
	 * Whether an element says the same at the same place; which number that has is no
	 * matter.
	 */
	private static boolean isSame(@Nullable Element before, @Nullable Element after) {
		return before != null && after != null && before.in().equals(after.in()) && before.level() == after.level()
				&& before.content().equals(after.content());
	}

	/**
	 * A level that goes down.
	 *
	 * @param element identity of the element
	 * @param before the level it had
	 * @param after the level it gets
	 */
	public record Lowered(UUID element, Level before, Level after) {

	}

}

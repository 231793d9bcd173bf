package org.meetingdossier.editing.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule of levels once more, told in another way than the application does: it is only
 * told who gave which level and looks at what is there. An element is as restricted as it
 * was made last, with what it inherits; taken out it stays so.
 */
class ExpectedLevels {

	private final UUID dossier;

	private final Map<UUID, Level> own = new HashMap<>();

	private final Map<UUID, Level> kept = new HashMap<>();

	private final Map<String, UUID> words = new HashMap<>();

	private Set<UUID> there = new HashSet<>();

	ExpectedLevels(Dossier dossier) {
		this.dossier = dossier.id();
		this.own.put(dossier.id(), dossier.level());
		look(dossier);
	}

	/** These words were typed for an element. */
	void typed(String word, UUID element) {
		this.words.put(word, element);
	}

	/** Somebody cleared made an element as restricted as this, in so many words. */
	void given(UUID element, Level level) {
		this.own.put(element, level);
	}

	/** Looks at the working state: nothing in it may be looser than it was made last. */
	void look(Dossier now) {
		Level before = of(this.dossier);
		assertThat(now.level()).as("level of the dossier").isGreaterThanOrEqualTo(before);
		this.own.put(this.dossier, now.level());
		Map<UUID, Level> levels = levels(now);
		levels.forEach((element, level) -> {
			Level last = this.kept.getOrDefault(element, this.own.getOrDefault(element, Level.PUBLIC));
			assertThat(level.stricter(this.there.contains(element) ? level : now.level())).as("level of " + element)
				.isGreaterThanOrEqualTo(last);
			this.own.put(element, level);
			this.kept.remove(element);
		});
		this.there.stream()
			.filter((element) -> !levels.containsKey(element))
			.forEach((element) -> this.kept.put(element,
					this.own.getOrDefault(element, Level.PUBLIC).stricter(before).stricter(now.level())));
		this.there = new HashSet<>(levels.keySet());
	}

	/** How restricted an element is, there or taken out. */
	Level of(UUID element) {
		Level level = this.kept.getOrDefault(element, this.own.getOrDefault(element, Level.PUBLIC));
		return level.stricter(this.own.getOrDefault(this.dossier, Level.PUBLIC));
	}

	Level ofWord(String word) {
		return of(this.words.getOrDefault(word, this.dossier));
	}

	private static Map<UUID, Level> levels(Dossier dossier) {
		Map<UUID, Level> levels = new HashMap<>();
		dossier.sessions().forEach((session) -> levels.put(session.id(), Level.PUBLIC));
		dossier.topics().forEach((topic) -> {
			levels.put(topic.id(), Level.PUBLIC);
			topic.commitments().forEach((commitment) -> levels.put(commitment.id(), Level.PUBLIC));
			topic.positions().forEach((position) -> levels.put(position.id(), position.level()));
		});
		if (dossier.generalLine() != null) {
			levels.put(dossier.generalLine().id(), dossier.generalLine().level());
		}
		return levels;
	}

}

package org.meetingdossier.editing.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.theme.UnchangedClaim;
import org.meetingdossier.editing.EarlierTimes;
import org.meetingdossier.editing.ElementKey;

/**
 * Finds positions that are said to be unchanged, in other words than those of last time.
 */
@Component
class UnchangedClaims {

	private final EarlierTimes earlier;

	UnchangedClaims(EarlierTimes earlier) {
		this.earlier = earlier;
	}

	List<Obstacle> in(Dossier dossier, Dossier.Topic topic) {
		return topic.lines().stream().flatMap((position) -> unchanged(dossier, topic, position).stream()).toList();
	}

	/** A claim is measured against what those may know who read it. */
	private Optional<Obstacle> unchanged(Dossier dossier, Dossier.Topic topic, Dossier.Position position) {
		Level level = position.level().stricter(dossier.level());
		return UnchangedClaim.of(position.line(), position.explanation())
			.flatMap((claim) -> this.earlier.measure(dossier, topic, claim, level)
				.filter((lastTime) -> lastTime.lines()
					.noneMatch((line) -> claim.against(line) != UnchangedClaim.Outcome.DIFFERS))
				.map((lastTime) -> new Obstacle(Obstacle.Kind.UNCHANGED_CLAIM,
						new ElementKey(dossier.id(), ElementKind.POSITION, position.id()), level, claim.words(),
						position.line() + lastTime.lines().collect(Collectors.joining("\n", "\n", "")))));
	}

}

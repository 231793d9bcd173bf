package org.meetingdossier.dossier.change;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

class RestoredPartTests {

	private final Dossier.Position moved = DossierBuilder.position(Level.PUBLIC, "Wij steunen dit.", "");

	private final Dossier.Position stayed = DossierBuilder.position(Level.PUBLIC, "Wij letten hierop.", "");

	private final Dossier older = DossierBuilder.aDossier()
		.withTopic("Oekraïne", "Toen.", this.moved)
		.withTopic("Defensie", "Toen.", this.stayed)
		.build();

	private final Dossier.Topic ukraine = this.older.topics().get(0);

	private final Dossier.Topic defence = this.older.topics().get(1);

	private final Dossier newest = this.older.withTopics(List.of(this.ukraine.withPositions(List.of()),
			this.defence.withPositions(List.of(this.stayed, this.moved))));

	@Test
	void takesBackWithATopicThePositionThatMovedAwayFromIt() {
		Dossier restored = new RestoredPart(this.newest, this.older).at("topics/" + this.ukraine.id());
		assertThat(restored.topics()).containsExactly(this.ukraine, this.defence);
	}

	@Test
	void takesBackThePositionItself() {
		Dossier restored = new RestoredPart(this.newest, this.older)
			.at("topics/" + this.ukraine.id() + "/positions/" + this.moved.id());
		assertThat(restored.topics()).containsExactly(this.ukraine, this.defence);
	}

	@Test
	void takesBackTheTopicThatLostIt() {
		Dossier withoutUkraine = this.newest.withTopics(this.newest.topics().subList(1, 2));
		Dossier restored = new RestoredPart(withoutUkraine, this.older).at("topics/" + this.ukraine.id());
		assertThat(restored.topics()).containsExactly(this.ukraine, this.defence);
	}

	@Test
	void leavesWhatDidNotMoveWhereItIs() {
		Dossier restored = new RestoredPart(this.newest, this.older).at("topics/" + this.defence.id());
		assertThat(restored.topics()).containsExactly(this.ukraine.withPositions(List.of()), this.defence);
	}

}

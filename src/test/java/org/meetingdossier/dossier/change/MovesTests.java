package org.meetingdossier.dossier.change;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.transfer.SoundRevisions;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is moved from one place in a dossier to another in one save, on each database.
 */
@RecordsTest
abstract class MovesTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private History history;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "moves-" + UUID.randomUUID();

	private final Dossier first = DossierBuilder.aDossier()
		.at(this.slug)
		.withSession("Ochtend")
		.withSession("Middag")
		.withTopic("Eén", "", DossierBuilder.position(Level.DELEGATION, "Lijn A", "Uitleg"),
				DossierBuilder.position(Level.PUBLIC, "Lijn B", ""))
		.withTopic("Twee", "", DossierBuilder.position(Level.PUBLIC, "Lijn C", ""))
		.withTopic("Drie", "")
		.build();

	@BeforeEach
	void create() {
		this.dossiers.create(this.first, AnAuthor.cleared("een"), "Nieuw");
	}

	@Test
	void movesAPositionToAnotherTopic() {
		save(1, (dossier) -> positions(dossier, 1).insert(0, positions(dossier, 0).remove(0)));
		assertThat(lines(0)).containsExactly("Lijn B");
		assertThat(lines(1)).containsExactly("Lijn A", "Lijn C");
		assertThat(now().topics().get(1).positions().get(0)).as("it is the same position still")
			.isEqualTo(this.first.topics().get(0).positions().get(0));
	}

	@Test
	void movesACommitmentToAnotherTopic() {
		save(1, (dossier) -> commitments(dossier, 2).add(commitments(dossier, 0).remove(0)));
		assertThat(now().topics().get(0).commitments()).isEmpty();
		assertThat(now().topics().get(2).commitments()).hasSize(2)
			.last()
			.isEqualTo(this.first.topics().get(0).commitments().get(0));
	}

	@Test
	void movesAPositionOutOfATopicThatGoesAndIntoOneThatIsNew() {
		save(1, (dossier) -> {
			ObjectNode topic = ((ObjectNode) dossier.get("topics").get(2).deepCopy()).put("id",
					UUID.randomUUID().toString());
			topic.withArray("commitments").removeAll();
			topic.withArray("positions").addAll(positions(dossier, 0));
			dossier.withArray("topics").add(topic).remove(0);
		});
		assertThat(lines(2)).containsExactly("Lijn A", "Lijn B");
	}

	@Test
	void exchangesPositionsBetweenTopicsAndMakesOneTheGeneralLine() {
		save(1, (dossier) -> {
			positions(dossier, 1).add(positions(dossier, 0).remove(0));
			positions(dossier, 0).add(positions(dossier, 1).remove(0));
		});
		assertThat(lines(0)).containsExactly("Lijn B", "Lijn C");
		assertThat(lines(1)).containsExactly("Lijn A");
		save(2, (dossier) -> dossier.set("generalLine", positions(dossier, 0).remove(0)));
		assertThat(now().generalLine()).extracting(Dossier.Position::line).isEqualTo("Lijn B");
		assertThat(lines(0)).containsExactly("Lijn C");
	}

	@Test
	void movesATopicToAnotherSession() {
		List<String> sessions = this.first.sessions().stream().map((session) -> session.id().toString()).toList();
		save(1, (dossier) -> topic(dossier, 0).put("session", sessions.get(0)));
		save(2, (dossier) -> topic(dossier, 0).put("session", sessions.get(1)));
		assertThat(now().topics().get(0).facts().session()).hasToString(sessions.get(1));
		String added = UUID.randomUUID().toString();
		save(3, (dossier) -> {
			ArrayNode programme = dossier.withArray("sessions");
			programme.add(((ObjectNode) programme.remove(1).deepCopy()).put("id", added).put("title", "Avond"));
			topic(dossier, 0).put("session", added);
		});
		assertThat(now().topics().get(0).facts().session()).hasToString(added);
		assertThat(now().sessions()).extracting(Dossier.Session::title).containsExactly("Ochtend", "Avond");
	}

	@Test
	void keepsWhatOthersWroteInAPositionThatMoves() {
		save(1, (dossier) -> ((ObjectNode) positions(dossier, 0).get(0)).put("explanation", "Uitleg van Piet"));
		save(1, (dossier) -> positions(dossier, 1).add(positions(dossier, 0).remove(0)));
		assertThat(lines(0)).containsExactly("Lijn B");
		assertThat(lines(1)).containsExactly("Lijn C", "Lijn A");
		assertThat(now().topics().get(1).positions().get(1).explanation()).isEqualTo("Uitleg van Piet");
	}

	@Test
	void keepsWhatIWroteInAPositionThatOthersMovedIntoANewTopic() {
		save(1, (dossier) -> {
			ObjectNode topic = ((ObjectNode) dossier.get("topics").get(2).deepCopy()).put("id",
					UUID.randomUUID().toString());
			topic.withArray("commitments").removeAll();
			topic.withArray("positions").add(positions(dossier, 0).remove(0));
			dossier.withArray("topics").add(topic);
		});
		save(1, (dossier) -> ((ObjectNode) positions(dossier, 0).get(0)).put("line", "Lijn van mij"));
		assertThat(lines(0)).containsExactly("Lijn B");
		assertThat(lines(3)).containsExactly("Lijn van mij");
	}

	@Test
	void conflictsWhereTwoMoveAPositionToDifferentTopics() {
		save(1, (dossier) -> positions(dossier, 1).add(positions(dossier, 0).remove(0)));
		EditConflictException conflict = catchThrowableOfType(EditConflictException.class,
				() -> save(1, (dossier) -> positions(dossier, 2).add(positions(dossier, 0).remove(0))));
		assertThat(conflict.conflicts()).singleElement().satisfies((one) -> {
			assertThat(one.path()).isEqualTo("topics/" + this.first.topics().get(1).id() + "/positions/"
					+ this.first.topics().get(0).positions().get(0).id() + "/in");
			assertThat(one.level()).isEqualTo(Level.DELEGATION);
			assertThat(List.of(String.valueOf(one.base()), String.valueOf(one.theirs()), String.valueOf(one.mine())))
				.containsExactly("Eén", "Twee", "Drie");
		});
		assertThat(conflict.merged().topics().stream().flatMap((topic) -> topic.positions().stream()))
			.as("it is in one place only")
			.hasSize(3);
	}

	private void save(int startedFrom, Consumer<ObjectNode> edit) {
		ObjectNode tree = (ObjectNode) DossierJson.tree(this.history.whole(this.first.id(), startedFrom).orElseThrow());
		edit.accept(tree);
		this.dossiers.save(DossierJson.read(tree), startedFrom, AnAuthor.cleared("auteur"), "Wijziging");
		assertThat(this.dossiers.working(this.slug)).as("the revision holds what the tables do")
			.isEqualTo(this.history.whole(this.first.id(), this.history.newest(this.first.id())));
		assertThat(SoundRevisions.firstBroken(this.jdbc, this.first.id())).isEmpty();
	}

	private List<String> lines(int topic) {
		return now().topics().get(topic).positions().stream().map(Dossier.Position::line).toList();
	}

	private Dossier now() {
		return this.dossiers.working(this.slug).orElseThrow();
	}

	private static ObjectNode topic(ObjectNode dossier, int topic) {
		return (ObjectNode) dossier.withArray("topics").get(topic);
	}

	private static ArrayNode positions(ObjectNode dossier, int topic) {
		return topic(dossier, topic).withArray("positions");
	}

	private static ArrayNode commitments(ObjectNode dossier, int topic) {
		return topic(dossier, topic).withArray("commitments");
	}

}

package org.meetingdossier.dossier.conflict;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.conflict.FieldConflict.Kind;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DossierMergeTests {

	private final Dossier base = DossierBuilder.aDossier()
		.introducedBy("Eerste alinea.\n\nTweede alinea.")
		.withSession("Ochtend")
		.withTopic("Oekraïne", "Achtergrond", DossierBuilder.position(Level.DELEGATION, "Lijn", "Uitleg"))
		.build();

	private final UUID session = this.base.sessions().get(0).id();

	private final UUID topic = this.base.topics().get(0).id();

	private final UUID position = this.base.topics().get(0).positions().get(0).id();

	@Test
	void mergesDifferentFields() {
		DossierMerge merge = merge((dossier) -> dossier.put("host", "Gastland"),
				(dossier) -> topic(dossier).put("title", "Oekraïne en Moldavië"));
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.merged().facts().host()).isEqualTo("Gastland");
		assertThat(merge.merged().topics().get(0).title()).isEqualTo("Oekraïne en Moldavië");
	}

	@Test
	void mergesOneTextByParagraph() {
		DossierMerge merge = merge(
				(dossier) -> dossier.put("introduction", "Eerste alinea, van hen.\n\nTweede alinea."),
				(dossier) -> dossier.put("introduction", "Eerste alinea.\n\nTweede alinea, van mij."));
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.merged().facts().introduction())
			.isEqualTo("Eerste alinea, van hen.\n\nTweede alinea, van mij.");
	}

	@Test
	void leavesToPeopleWhatWouldBeTooLongTogether() {
		String many = "w".repeat(1200);
		DossierMerge merge = merge((dossier) -> position(dossier).put("line", many + "\n\nLijn"),
				(dossier) -> position(dossier).put("line", "Lijn\n\n" + many));
		assertThat(merge.conflicts()).extracting(FieldConflict::path)
			.containsExactly("topics/" + this.topic + "/positions/" + this.position + "/line");
	}

	@Test
	void seesNoChangeInLineEnds() {
		DossierMerge merge = merge(
				(dossier) -> dossier.put("introduction", "Eerste alinea.\r\n\r\nTweede alinea, van hen."),
				(dossier) -> dossier.put("introduction", "Eerste alinea, van mij.\n\nTweede alinea."));
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.merged().facts().introduction())
			.isEqualTo("Eerste alinea, van mij.\n\nTweede alinea, van hen.");
		assertThat(merge((dossier) -> dossier.put("introduction", "Eerste alinea.\r\n\r\nTweede alinea."),
				(dossier) -> dossier.put("introduction", "Anders."))
			.merged()
			.facts()
			.introduction()).isEqualTo("Anders.");
	}

	@Test
	void tellsAllThreeSidesOfAConflict() {
		DossierMerge merge = merge((dossier) -> topic(dossier).put("background", "Van hen"),
				(dossier) -> topic(dossier).put("background", "Van mij").put("title", "Nieuwe titel"));
		assertThat(merge.conflicts()).containsExactly(new FieldConflict("topics/" + this.topic + "/background",
				Kind.CHANGED_BY_BOTH, Level.PUBLIC, "Achtergrond", "Van hen", "Van mij"));
		assertThat(merge.merged().topics().get(0).facts().background()).isEqualTo("Van hen");
		assertThat(merge.merged().topics().get(0).title()).as("merges the rest").isEqualTo("Nieuwe titel");
	}

	@Test
	void tellsHowRestrictedTheWordsAre() {
		DossierMerge merge = merge((dossier) -> position(dossier).put("line", "Van hen").put("level", "CONFIDENTIAL"),
				(dossier) -> position(dossier).put("line", "Van mij"));
		assertThat(merge.conflicts()).singleElement().satisfies((conflict) -> {
			assertThat(conflict.path()).isEqualTo("topics/" + this.topic + "/positions/" + this.position + "/line");
			assertThat(conflict.level()).isEqualTo(Level.CONFIDENTIAL);
		});
	}

	@Test
	void hidesTheirWordsFromWhoMayNotSeeThem() {
		FieldConflict conflict = merge(
				(dossier) -> position(dossier).put("line", "Geheim").put("level", "CONFIDENTIAL"),
				(dossier) -> position(dossier).put("line", "Van mij"))
			.conflicts()
			.get(0);
		assertThat(conflict.seenWith(Level.CONFIDENTIAL)).isEqualTo(conflict);
		assertThat(conflict.seenWith(Level.DELEGATION)).satisfies((seen) -> {
			assertThat(seen.kind()).isEqualTo(Kind.HIDDEN);
			assertThat(seen.base()).isNull();
			assertThat(seen.theirs()).isNull();
			assertThat(seen.mine()).isEqualTo("Van mij");
		});
	}

	@Test
	void showsTheTextsOfATopicThatOneRemovedAndTheOtherChanged() {
		DossierMerge merge = merge((dossier) -> dossier.withArray("topics").removeAll(),
				(dossier) -> topic(dossier).put("background", "Van mij"));
		assertThat(merge.conflicts()).singleElement().satisfies((conflict) -> {
			assertThat(conflict.kind()).isEqualTo(Kind.REMOVED_BY_THEM);
			assertThat(conflict.path()).isEqualTo("topics/" + this.topic);
			assertThat(conflict.level()).as("that of its position").isEqualTo(Level.DELEGATION);
			assertThat(conflict.theirs()).isNull();
			assertThat(conflict.mine())
				.isEqualTo("Oekraïne\n\nVan mij\n\nDe minister\n\nEr volgt een brief.\n\nBinnenkort\n\nLijn\n\nUitleg");
		});
		assertThat(merge.merged().topics()).hasSize(1);
	}

	@Test
	void namesTheElementsWhereBothChangedTheOrder() {
		Dossier three = DossierBuilder.aDossier()
			.withTopic("Eén", "")
			.withTopic("Twee", "")
			.withTopic("Drie", "")
			.withTopic("Vier", "")
			.build();
		DossierMerge merge = merge(three, (dossier) -> move(dossier, 3, 0), (dossier) -> move(dossier, 3, 1));
		assertThat(merge.conflicts()).containsExactly(new FieldConflict("topics", Kind.ORDERED_BY_BOTH, Level.PUBLIC,
				"Eén\nTwee\nDrie\nVier", "Vier\nEén\nTwee\nDrie", "Eén\nVier\nTwee\nDrie"));
	}

	@Test
	void keepsASessionThatTheyRemovedAndIAssignedATopicTo() {
		DossierMerge merge = merge((dossier) -> dossier.withArray("sessions").removeAll(),
				(dossier) -> topic(dossier).put("session", this.session.toString()));
		assertThat(merge.conflicts()).extracting(FieldConflict::path, FieldConflict::kind)
			.containsExactly(tuple("sessions/" + this.session, Kind.REMOVED_BY_THEM));
		assertThat(merge.merged().sessions()).isEqualTo(this.base.sessions());
	}

	@Test
	void keepsASessionThatIRemovedAndTheyAssignedATopicTo() {
		DossierMerge merge = merge((dossier) -> topic(dossier).put("session", this.session.toString()),
				(dossier) -> dossier.withArray("sessions").removeAll());
		assertThat(merge.conflicts()).extracting(FieldConflict::path, FieldConflict::kind)
			.containsExactly(tuple("sessions/" + this.session, Kind.REMOVED_BY_ME));
	}

	@Test
	void doesNotLetAMeetingEndBeforeItBegins() {
		DossierMerge merge = merge((dossier) -> dossier.put("lastDay", "2024-06-24"),
				(dossier) -> dossier.put("firstDay", "2024-06-25"));
		assertThat(merge.conflicts()).extracting(FieldConflict::path).containsExactly("firstDay", "lastDay");
		assertThat(merge.merged().facts().lastDay()).isEqualTo(LocalDate.of(2024, 6, 24));
		assertThat(merge.merged().facts().firstDay()).isEqualTo(LocalDate.of(2024, 6, 24));
	}

	@Test
	void makesAllThatDiffersAConflictWithoutABase() {
		Dossier mine = edited(this.base, (dossier) -> dossier.put("title", "Anders").put("place", "Elders"));
		assertThat(new DossierMerge(null, this.base, mine).conflicts()).extracting(FieldConflict::path)
			.containsExactly("place", "title");
	}

	private DossierMerge merge(Consumer<ObjectNode> theirs, Consumer<ObjectNode> mine) {
		return merge(this.base, theirs, mine);
	}

	private static DossierMerge merge(Dossier base, Consumer<ObjectNode> theirs, Consumer<ObjectNode> mine) {
		return new DossierMerge(base, edited(base, theirs), edited(base, mine));
	}

	private static Dossier edited(Dossier dossier, Consumer<ObjectNode> edit) {
		ObjectNode tree = (ObjectNode) DossierJson.tree(dossier);
		edit.accept(tree);
		return DossierJson.read(tree);
	}

	private static ObjectNode topic(ObjectNode dossier) {
		return (ObjectNode) dossier.withArray("topics").get(0);
	}

	private static ObjectNode position(ObjectNode dossier) {
		return (ObjectNode) topic(dossier).withArray("positions").get(0);
	}

	private static void move(ObjectNode dossier, int from, int to) {
		dossier.withArray("topics").insert(to, dossier.withArray("topics").remove(from));
	}

}

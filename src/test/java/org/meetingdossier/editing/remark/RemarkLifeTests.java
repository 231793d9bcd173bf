package org.meetingdossier.editing.remark;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.obstacle.Obstacle;
import org.meetingdossier.editing.obstacle.OpenObstacles;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of a remark on each database: made, answered, resolved; and what becomes of it
 * when its words move, change or go, and when its element gets stricter or is taken out.
 */
@RecordsTest
abstract class RemarkLifeTests {

	private static final String TEXT = "Eerst een zin over de agenda. De steun van het kabinet gaat door. Tot slot.";

	private static final String WORDS = "De steun van het kabinet gaat door.";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Remarks remarks;

	@Autowired
	private RemarkQueries queries;

	@Autowired
	private OpenObstacles obstacles;

	@Autowired
	private AuditLog audit;

	private final String slug = "opmerking-" + UUID.randomUUID();

	private int revision = 1;

	private final SignedInPerson els = person("els", Level.CONFIDENTIAL);

	private final SignedInPerson bo = person("bo", Level.CONFIDENTIAL);

	@Test
	void isMadeAnsweredResolvedAndOpenedAgain() {
		Dossier dossier = create(TEXT);
		UUID id = make(dossier, WORDS);
		this.remarks.reply(id, "Ja, korter", this.bo);
		this.remarks.resolve(id, this.els);
		assertThat(remark(id).open()).isFalse();
		this.remarks.resolve(id, this.bo);
		this.remarks.reopen(id, this.bo);
		assertThat(remark(id).open()).isTrue();
		this.remarks.resolve(id, this.bo);
		this.remarks.reply(id, "Toch nog iets", this.els);
		assertThat(remark(id).open()).as("who goes on about it opens it").isTrue();
		assertThat(remark(id).lines()).extracting(RemarkLine::kind)
			.containsExactly(RemarkLine.Kind.SAID, RemarkLine.Kind.SAID, RemarkLine.Kind.RESOLVED,
					RemarkLine.Kind.REOPENED, RemarkLine.Kind.RESOLVED, RemarkLine.Kind.SAID);
		assertThat(remark(id).lines()).extracting(RemarkLine::who)
			.containsExactly("els", "bo", "els", "bo", "bo", "els");
		assertThat(this.audit.page(new AuditFilter(null, "REMARK_RESOLVED", null, null, null), 1).entries())
			.anySatisfy((entry) -> assertThat(entry.after()).contains(id.toString()));
	}

	@Test
	void isInTheWayOfPublishingWhileItIsOpen() {
		Dossier dossier = create(TEXT);
		UUID id = make(dossier, WORDS);
		assertThat(openRemarks()).singleElement()
			.satisfies((obstacle) -> assertThat(obstacle.words()).isEqualTo("Kan dit korter?"));
		assertThat(this.queries.open(Level.PUBLIC)).containsEntry(dossier.id(), 1);
		this.remarks.resolve(id, this.bo);
		assertThat(openRemarks()).isEmpty();
		assertThat(this.queries.open(Level.PUBLIC)).doesNotContainKey(dossier.id());
	}

	@Test
	void waitsForWhoWroteTheElementUntilTheyAnswer() {
		Dossier dossier = create(TEXT);
		SignedInPerson author = person("auteur", Level.PUBLIC);
		long before = this.queries.countWaitingFor(author);
		UUID id = make(dossier, WORDS);
		assertThat(this.queries.countWaitingFor(author)).isEqualTo(before + 1);
		assertThat(this.queries.countWaitingFor(this.els)).isZero();
		this.remarks.reply(id, "Goed", author);
		assertThat(this.queries.countWaitingFor(author)).isEqualTo(before);
	}

	@Test
	void isAboutWordsThatStandThereOnly() {
		Dossier dossier = create(TEXT);
		assertThatExceptionOfType(NoSuchPassageException.class).isThrownBy(() -> make(dossier, "De steun houdt op."));
		assertThat(passage(make(dossier, null))).as("the element as a whole").isNull();
	}

	@Test
	void isFoundBackInATextOfAPageThatIsNewAroundIt() {
		String changed = "De steun van het hele kabinet gaat door.";
		Dossier shortOne = create("oud ".repeat(100) + WORDS + " oud".repeat(100));
		UUID found = make(shortOne, WORDS);
		save(shortOne, "nieuw ".repeat(100) + changed + " nieuw".repeat(100));
		assertThat(words(found)).isEqualTo(changed);
	}

	@Test
	void isGoneFromATextOfSomePagesThatIsAllNew() {
		Dossier dossier = create("oud ".repeat(300) + WORDS + " oud".repeat(300));
		UUID id = make(dossier, WORDS);
		save(dossier, "nieuw ".repeat(300) + "De steun van het hele kabinet gaat door." + " nieuw".repeat(300));
		assertThat(passage(id)).extracting(MarkedPassage::gone).isEqualTo(true);
	}

	@Test
	void movesAlongWithItsWords() {
		Dossier dossier = create(TEXT);
		UUID id = make(dossier, WORDS);
		save(dossier, "Een nieuwe eerste alinea.\n\n" + TEXT);
		assertThat(words(id)).isEqualTo(WORDS);
		assertThat(passage(id)).extracting(MarkedPassage::start)
			.isEqualTo(("Een nieuwe eerste alinea.\n\n" + TEXT).indexOf(WORDS));
	}

	@Test
	void staysWithTheSameOfEqualWords() {
		Dossier dossier = create("Vrede. Veiligheid. Vrede.");
		UUID id = make(dossier, "Vrede.");
		save(dossier, "Vrede. Veiligheid. En nog eens: Vrede.");
		assertThat(passage(id)).extracting(MarkedPassage::start).isEqualTo(0);
		save(dossier, "Vooraf. Vrede. Veiligheid. En nog eens: Vrede.");
		assertThat(passage(id)).extracting(MarkedPassage::start).isEqualTo("Vooraf. ".length());
	}

	@Test
	void followsWordsThatAreChanged() {
		Dossier dossier = create(TEXT);
		UUID id = make(dossier, WORDS);
		save(dossier, TEXT.replace(WORDS, "De brede steun van het kabinet gaat onverkort door."));
		assertThat(words(id)).isEqualTo("De brede steun van het kabinet gaat onverkort door.");
		save(dossier, TEXT.replace(WORDS, "Brede steun van het kabinet gaat onverkort door!"));
		assertThat(words(id)).isEqualTo("Brede steun van het kabinet gaat onverkort door!");
	}

	@Test
	void staysWithItsElementWhenItsWordsAreGone() {
		Dossier dossier = create(TEXT);
		UUID id = make(dossier, WORDS);
		save(dossier, "Eerst een zin over de agenda. Tot slot.");
		assertThat(passage(id)).isNotNull().satisfies((gone) -> {
			assertThat(gone.gone()).isTrue();
			assertThat(gone.words()).isEqualTo(WORDS);
		});
		save(dossier, "Heel iets anders. " + TEXT);
		assertThat(passage(id)).as("they came back").extracting(MarkedPassage::gone).isEqualTo(false);
	}

	@Test
	void isNotLostWithItsElement() {
		Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Lijn", TEXT);
		Dossier dossier = create(DossierBuilder.aDossier().withTopic("Eén", "Achtergrond", position));
		UUID id = this.remarks.make(dossier.id(),
				new MakeRemark(position.id(), "explanation", WORDS, "Kan dit korter?"), this.els);
		this.dossiers.save(dossier.withTopics((topic) -> topic.withPositions(List.of())), 1, AnAuthor.cleared("els"),
				"Weg");
		assertThat(passage(id)).extracting(MarkedPassage::gone).isEqualTo(true);
		assertThat(openRemarks()).as("somebody still has to say that it is done").hasSize(1);
	}

	@Test
	void isAsStrictAsTheStrictestThatItsElementWas() {
		Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Lijn", TEXT);
		Dossier dossier = create(DossierBuilder.aDossier().withTopic("Eén", "Achtergrond", position));
		UUID id = this.remarks.make(dossier.id(), new MakeRemark(position.id(), null, WORDS, "Kan dit korter?"),
				this.els);
		assertThat(this.queries.find(id, Level.PUBLIC)).isPresent();
		this.dossiers.save(withLevel(dossier, position, Level.CONFIDENTIAL), 1, AnAuthor.cleared("els"), "Strenger");
		assertThat(this.queries.find(id, Level.DELEGATION)).isEmpty();
		this.dossiers.lower(withLevel(dossier, position, Level.PUBLIC), 2, AnAuthor.cleared("els"), "Losser");
		SignedInPerson below = person("onder", Level.DELEGATION);
		assertThat(this.queries.of(dossier.id(), Level.DELEGATION)).as("it may tell what the text said then").isEmpty();
		assertThat(this.queries.open(Level.DELEGATION)).doesNotContainKey(dossier.id());
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.remarks.reply(id, "Nee", below));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.remarks.resolve(id, below));
	}

	@Test
	void isMadeBesideWhatThePersonSeesOnly() {
		Dossier.Position hidden = DossierBuilder.position(Level.CONFIDENTIAL, "Lijn", TEXT);
		Dossier dossier = create(DossierBuilder.aDossier().withTopic("Eén", "Achtergrond", hidden));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.remarks.make(dossier.id(),
				new MakeRemark(hidden.id(), null, null, "Wat staat hier?"), person("onder", Level.DELEGATION)));
	}

	private List<Obstacle> openRemarks() {
		return this.obstacles.in(this.slug, Level.CONFIDENTIAL)
			.stream()
			.filter((one) -> one.kind() == Obstacle.Kind.OPEN_REMARK)
			.toList();
	}

	private UUID make(Dossier dossier, @Nullable String words) {
		return this.remarks.make(dossier.id(), new MakeRemark(dossier.id(), "introduction", words, "Kan dit korter?"),
				this.els);
	}

	private RemarkThread remark(UUID id) {
		return this.queries.find(id, Level.PUBLIC).orElseThrow();
	}

	private @Nullable MarkedPassage passage(UUID id) {
		return remark(id).passage();
	}

	private String words(UUID id) {
		assertThat(passage(id)).isNotNull();
		return Objects.requireNonNull(passage(id)).words();
	}

	private static Dossier withLevel(Dossier dossier, Dossier.Position position, Level level) {
		return dossier.withTopics((topic) -> topic.withPositions(
				List.of(new Dossier.Position(position.id(), level, position.line(), position.explanation()))));
	}

	private void save(Dossier dossier, String introduction) {
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "introduction", introduction)), this.revision++,
				AnAuthor.cleared("bo"), "Anders");
	}

	private Dossier create(String introduction) {
		return create(DossierBuilder.aDossier().introducedBy(introduction));
	}

	private Dossier create(DossierBuilder builder) {
		Dossier dossier = builder.at(this.slug).build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		return dossier;
	}

	private static SignedInPerson person(String name, Level clearance) {
		return new SignedInPerson(UUID.randomUUID(), name, name, Set.of(Role.EDITOR), clearance);
	}

}

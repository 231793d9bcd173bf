package org.meetingdossier.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.search.SearchQuestion.Facet;
import org.meetingdossier.search.SearchQuestion.Order;
import org.meetingdossier.search.shelf.FoundKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must hold on each database of what is found.
 */
@RecordsTest
abstract class SearchTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Search search;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "gezocht-" + UUID.randomUUID();

	/** Words that only this test's dossier has. */
	private final String own = "k" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	@BeforeEach
	void startWithoutOthers() {
		assertThat(this.search.find(SearchQuestion.of(this.own), Level.CONFIDENTIAL).total()).isZero();
	}

	@Test
	void findsEachKindOfThingAtItsPlace() {
		publish(dossier());
		assertThat(kinds("Ertsraad")).startsWith(FoundKind.MEETING).contains(FoundKind.COMMITMENT);
		assertThat(own("Ertsraad").address()).startsWith("/meetings/" + this.slug + "#:~:text=");
		assertThat(own("luchtafweer bespreken").address()).startsWith("/meetings/" + this.slug + "#topic-1:~:text=");
		assertThat(own("standvastig").address())
			.isEqualTo("/meetings/" + this.slug + "#topic-1-position:~:text=Nederland%20blijft-,standvastig");
		assertThat(own("voetnotenboek").address()).startsWith("/meetings/" + this.slug + "#note-1:~:text=");
		assertThat(own("voetnotenboek").kind()).isEqualTo(FoundKind.FOOTNOTE);
		assertThat(own("toezendbrief").address()).startsWith("/meetings/" + this.slug + "#topic-1-commitments:~:text=");
		assertThat(own("toezendbrief").topic()).isEqualTo("Luchtverdediging en mensenrechten");
	}

	@Test
	void findsWordsInOtherFormsAndInCompounds() {
		publish(dossier());
		for (String words : List.of("verdediging " + this.own, "rechten " + this.own, "mensenrecht " + this.own,
				"LUCHTVERDEDIGING " + this.own, "defensieuitgaven " + this.own,
				"belangrijkste coordinatie " + this.own)) {
			assertThat(this.search.find(SearchQuestion.of(words), Level.PUBLIC).total()).as(words).isPositive();
		}
		assertThat(this.search.find(SearchQuestion.of("schilderijen " + this.own), Level.PUBLIC).total()).isZero();
	}

	@Test
	void takesNumbersInEachSpelling() {
		publish(dossier());
		for (String number : List.of("28676", "28 676", "28.676", "kst-28676-433", "Kamerstuk 28 676, nr. 433")) {
			assertThat(this.search.find(SearchQuestion.of(number + " " + this.own), Level.PUBLIC).hits()).as(number)
				.extracting(SearchHit::kind)
				.contains(FoundKind.FOOTNOTE);
		}
	}

	@Test
	void aQuotedPhraseIsThePhraseAndMarkedAsOne() {
		publish(dossier());
		SearchHit hit = first("\"blijft standvastig\" " + this.own);
		assertThat(hit.text().runs()).filteredOn(HitText.Run::marked)
			.extracting(HitText.Run::text)
			.contains("blijft standvastig");
		assertThat(this.search.find(SearchQuestion.of("\"standvastig blijft\" " + this.own), Level.PUBLIC).total())
			.isZero();
		assertThat(this.search.find(SearchQuestion.of("standvastig blijft " + this.own), Level.PUBLIC).total())
			.isPositive();
	}

	@Test
	void countsAndChoosesByKindForumAndYear() {
		publish(dossier());
		SearchFound all = this.search.find(SearchQuestion.of(this.own), Level.PUBLIC);
		assertThat(all.facets().get(Facet.FORUM)).extracting(SearchFound.Value::value).containsExactly("Raad");
		assertThat(all.facets().get(Facet.YEAR)).containsExactly(new SearchFound.Value("2024", all.total()));
		assertThat(all.facets()).doesNotContainKey(Facet.LEVEL);
		SearchFound positions = this.search
			.find(new SearchQuestion(this.own, Map.of(Facet.KIND, Set.of("POSITION")), Order.NEWEST, 1), Level.PUBLIC);
		assertThat(positions.hits()).isNotEmpty().extracting(SearchHit::kind).containsOnly(FoundKind.POSITION);
		assertThat(positions.facets().get(Facet.KIND)).as("without the choice itself")
			.isEqualTo(all.facets().get(Facet.KIND));
	}

	@Test
	void showsTheNewestFirst() {
		for (int day : new int[] { 3, 28, 9 }) {
			publish(DossierBuilder.aDossier()
				.at(this.slug + "-" + day)
				.titled("Ertsraad " + this.own)
				.on(LocalDate.of(2024, 2, day))
				.introducedBy(this.own)
				.build());
		}
		SearchFound newest = this.search.find(new SearchQuestion(this.own, Map.of(), Order.NEWEST, 1), Level.PUBLIC);
		assertThat(newest.hits()).extracting(SearchHit::day)
			.startsWith(LocalDate.of(2024, 2, 28))
			.endsWith(LocalDate.of(2024, 2, 3))
			.isSortedAccordingTo(Comparator.<LocalDate>naturalOrder().reversed());
	}

	@Test
	void tellsNobodyOfWhatIsAboveTheirClearance() {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Raad " + this.own)
			.withTopic("Zaken", "Achtergrond " + this.own, DossierBuilder.position(Level.PUBLIC, "open" + this.own, ""),
					DossierBuilder.position(Level.DELEGATION, "samen" + this.own, ""),
					DossierBuilder.position(Level.CONFIDENTIAL, "geheim" + this.own, ""))
			.build();
		publish(dossier);
		for (Level clearance : Level.values()) {
			for (Map.Entry<String, Level> word : Map
				.of("open", Level.PUBLIC, "samen", Level.DELEGATION, "geheim", Level.CONFIDENTIAL)
				.entrySet()) {
				String written = word.getKey() + this.own;
				int expected = clearance.sees(word.getValue()) ? 1 : 0;
				SearchFound found = this.search.find(SearchQuestion.of(written), clearance);
				assertThat(found.total()).as("%s with %s", word, clearance).isEqualTo(expected);
				assertThat(this.search.suggest(written.substring(0, written.length() - 1), clearance))
					.as("typing %s", word)
					.hasSize(expected);
				assertThat(this.search.find(SearchQuestion.of(misspelt(written)), clearance).meant())
					.as("misspelling %s with %s", word, clearance)
					.isEqualTo((expected == 1) ? written : null);
			}
			SearchFound all = this.search.find(SearchQuestion.of("Achtergrond " + this.own), clearance);
			int levels = all.facets().getOrDefault(Facet.LEVEL, List.of()).size();
			assertThat(levels).isEqualTo((clearance == Level.PUBLIC) ? 0 : 1);
		}
	}

	private static String misspelt(String word) {
		return word.substring(0, word.length() - 2) + "x" + word.charAt(word.length() - 1);
	}

	@Test
	void countsNotesAsTheReaderDoes() {
		publish(DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Raad " + this.own)
			.withTopic("Zaken", "Achtergrond",
					DossierBuilder.position(Level.DELEGATION, "Samen", "Zo.^[Noot van weinigen, " + this.own + "]"),
					DossierBuilder.position(Level.PUBLIC, "Open", "Zo.^[Noot van allen, " + this.own + "]"))
			.build());
		for (Level clearance : Level.values()) {
			SearchHit note = this.search.find(SearchQuestion.of("allen " + this.own), clearance).hits().get(0);
			int number = clearance.sees(Level.DELEGATION) ? 2 : 1;
			assertThat(note.number()).as("%s", clearance).isEqualTo(number);
			assertThat(note.address()).startsWith("/meetings/" + this.slug + "#note-" + number + ":~:text=");
		}
	}

	@Test
	void followsLevelsWithdrawalAndTheNextEdition() {
		Dossier dossier = dossier();
		publish(dossier);
		assertThat(total(Level.PUBLIC)).isPositive();
		Dossier tightened = dossier.with(Content.with(dossier.facts(), "level", Level.DELEGATION));
		this.dossiers.save(tightened, 1, AnAuthor.cleared("els"), "Strenger");
		assertThat(total(Level.PUBLIC)).isZero();
		assertThat(total(Level.DELEGATION)).isPositive();
		this.dossiers.lower(dossier, 2, AnAuthor.cleared("els"), "Ruimer");
		assertThat(total(Level.PUBLIC)).isPositive();
		this.dossiers.withdraw(dossier.id(), "Klopt niet.", "els");
		EnumSet.allOf(Level.class).forEach((level) -> assertThat(total(level)).as("%s", level).isZero());
		this.dossiers.publish(dossier.id(), 3, "els", null);
		assertThat(total(Level.PUBLIC)).isPositive();
	}

	@Test
	void showsNothingThatTheDatabaseDoesNotShowThoughTheIndexHasIt() {
		Dossier dossier = dossier();
		publish(dossier);
		assertThat(total(Level.PUBLIC)).isPositive();
		// As on an instance that did not look since.
		this.jdbc.update("update meeting set level = 'DELEGATION', levels = levels + 1 where id = ?", dossier.id());
		assertThat(total(Level.PUBLIC)).isZero();
		assertThat(this.search.find(SearchQuestion.of(this.own), Level.PUBLIC).facets().get(Facet.KIND)).isEmpty();
	}

	@Test
	void refusesWhatAsksTooMuch() {
		assertThatExceptionOfType(SearchRefusedException.class)
			.isThrownBy(() -> this.search.find(SearchQuestion.of("a".repeat(201)), Level.PUBLIC));
		assertThatExceptionOfType(SearchRefusedException.class).isThrownBy(() -> this.search
			.find(SearchQuestion.of("een twee drie vier vijf zes zeven acht negen tien elf twaalf"), Level.PUBLIC));
	}

	@Test
	void findsOfficialDocumentsByTitleAndNumber() {
		SearchHit hit = first("kst-28676-433");
		assertThat(hit.kind()).isEqualTo(FoundKind.DOCUMENT);
		assertThat(hit.address()).isEqualTo("/documents/kst-28676-433");
		assertThat(first("28676-433").key()).isEqualTo("kst-28676-433");
		assertThat(first("28 676 nr. 433").key()).isEqualTo("kst-28676-433");
	}

	private int total(Level clearance) {
		return this.search.find(SearchQuestion.of(this.own), clearance).total();
	}

	private List<FoundKind> kinds(String words) {
		return this.search.find(SearchQuestion.of(words + " " + this.own), Level.PUBLIC)
			.hits()
			.stream()
			.map(SearchHit::kind)
			.toList();
	}

	/** The best of the test's own, as another test may have the same words. */
	private SearchHit own(String words) {
		return first(words + " " + this.own);
	}

	private SearchHit first(String words) {
		List<SearchHit> hits = this.search.find(SearchQuestion.of(words), Level.PUBLIC).hits();
		assertThat(hits).as(words).isNotEmpty();
		return hits.get(0);
	}

	private void publish(Dossier dossier) {
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
	}

	/**
	 * In each of its texts stand the test's own words, so that they find it and nothing
	 * else.
	 */
	private Dossier dossier() {
		return DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Ertsraad " + this.own)
			.introducedBy("De leden komen bijeen, " + this.own + ".")
			.generalLine(DossierBuilder.position(Level.PUBLIC, "Samen met " + this.own, ""))
			.withTopic("Luchtverdediging en mensenrechten",
					"De ministers zullen luchtafweer bespreken, met de belangrijkste coördinatie en defensie-uitgaven, "
							+ this.own + ".",
					"Een toezendbrief over " + this.own,
					DossierBuilder.position(Level.PUBLIC, "Nederland blijft standvastig. " + this.own,
							"Zo is het.^[Voetnotenboek, Kamerstuk 28 676, nr. 433, " + this.own + "]"))
			.build();
	}

}

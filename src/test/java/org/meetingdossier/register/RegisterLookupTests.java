package org.meetingdossier.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.register.Successor.Relation;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
abstract class RegisterLookupTests {

	private static final DossierNumber NATO = DossierNumber.of("28676");

	@Autowired
	private Register register;

	@Autowired
	private ImportSnapshot importSnapshot;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void fillTheRegister() {
		RegisterTables.empty(this.jdbc);
		this.importSnapshot.run(RegisterTables.file("2025-02-01", """
				id|title
				kst-28676-485|
				kst-28676-A|
				kst-27925-440-n1|
				kst-34775-V-9|
				kst-34775-V-9-h1|
				kst-34775-V-9-h2|
				kst-34775-V-9-b1|
				kst-19951996-23700-188b|
				kst-CXXIV-G|
				kst-35000-VII-14|
				kst-32827-9|
				h-tk-20242025-45-7|
				"""), "beheer");
		this.importSnapshot.run(RegisterTables.file("2025-06-01", """
				id|title|kind|status|author|date
				dossier/28676|NAVO|Dossier|||
				kst-28676-484|Motie van het lid Wijen-Nass over de 2%-norm|Motie|ingetrokken|Wijen-Nass|2025-02-05
				kst-28676-489|Motie van de leden Paternotte en Piri over Oekraïne|Motie||Paternotte; Piri|2025-03-26
				kst-28676-499|Voortgang organisatie NAVO-top|Brief|||2025-05-01
				kst-21501-02-2229|Motie van het lid Omtzigt c.s. over transparantie|Motie|||2020-11-10
				kst-21501-02-2235|Gewijzigde motie van het lid Omtzigt c.s. (t.v.v. nr. 2229)|Motie|||2020-11-12
				kst-21501-02-2240|Nader gewijzigde motie van het lid Omtzigt c.s. (t.v.v. nr. 2235)|Motie|||2020-11-13
				"""), "beheer");
	}

	@Test
	void tellsWhatTheIdSaysOfADocumentThatIsNotDescribed() {
		RegisteredDocument report = find("h-tk-20242025-45-7");
		assertThat(report.chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
		assertThat(report.session()).isEqualTo(new SessionYear(2024));
		assertThat(report.title()).isNull();
		assertThat(find("kst-28676-A").chamber()).isEqualTo(Chamber.EERSTE_KAMER);
	}

	@Test
	void tellsAuthorsInTheirOrderAndTheTitleOfTheDossier() {
		assertThat(find("kst-28676-489").authors()).extracting(RegisteredAuthor::name)
			.containsExactly("Paternotte", "Piri");
		assertThat(find("kst-28676-489").dossierTitle()).isEqualTo("NAVO");
		assertThat(find("kst-21501-02-2229").dossierTitle()).isNull();
	}

	@Test
	void tellsThatADocumentWasWithdrawn() {
		assertThat(find("kst-28676-484").withdrawn()).isTrue();
		assertThat(find("kst-28676-489").withdrawn()).isFalse();
	}

	@Test
	void tellsWhatCameInThePlaceOfADocument() {
		assertThat(successor("kst-21501-02-2229")).isEqualTo(new Successor(id("kst-21501-02-2235"), Relation.REPLACES));
		assertThat(successor("kst-21501-02-2235")).isEqualTo(new Successor(id("kst-21501-02-2240"), Relation.REPLACES));
		assertThat(successor("kst-21501-02-2240")).isNull();
		assertThat(successor("kst-34775-V-9")).isEqualTo(new Successor(id("kst-34775-V-9-h2"), Relation.REPRINTS));
		assertThat(successor("kst-34775-V-9-h1")).isEqualTo(new Successor(id("kst-34775-V-9-h2"), Relation.REPRINTS));
		assertThat(successor("kst-34775-V-9-h2")).isNull();
	}

	@Test
	void findsTheOtherFormsOfAPaper() {
		assertThat(forms("kst-27925-440")).containsExactly("kst-27925-440-n1 CORRECTION");
		assertThat(forms("kst-34775-V-9")).containsExactly("kst-34775-V-9-b1 ANNEX", "kst-34775-V-9-h1 REPRINT",
				"kst-34775-V-9-h2 REPRINT");
		assertThat(forms("kst-34775-V-9-h3")).contains("kst-34775-V-9 PLAIN");
		assertThat(forms("kst-cxxiv-G")).containsExactly("kst-CXXIV-G SPELLING");
		assertThat(forms("kst-23700-188b")).containsExactly("kst-19951996-23700-188b SPELLING");
		assertThat(forms("kst-23700-188")).containsExactly("kst-19951996-23700-188b EERSTE_KAMER");
		assertThat(forms("kst-28676-485")).isEmpty();
	}

	@Test
	void findsTheOtherFormsOfSeveralPapersAtOnce() {
		assertThat(this.register.otherForms(ids("kst-27925-440", "kst-cxxiv-G", "kst-1-1")))
			.containsOnlyKeys(id("kst-27925-440"), id("kst-cxxiv-G"));
	}

	@Test
	void knowsTheHighestNumberOfADossierAndWhoSaysSo() {
		assertThat(highestNumber(NATO)).hasValueSatisfying((highest) -> {
			assertThat(highest.number()).isEqualTo(499);
			assertThat(highest.snapshot().asOf()).isEqualTo(LocalDate.of(2025, 6, 1));
		});
		assertThat(highestNumber(new DossierNumber("34775", "V")))
			.hasValueSatisfying((highest) -> assertThat(highest.number()).isEqualTo(9));
		assertThat(highestNumber(DossierNumber.of("34775"))).isEmpty();
		assertThat(highestNumber(DossierNumber.of("CXXIV"))).isEmpty();
		assertThat(this.register.highestNumbers(List.of(new DossierNumber("28676", "(R2048)"), NATO)).values())
			.extracting(HighestNumber::number)
			.containsExactly(499, 499);
	}

	@Test
	void knowsTheHighestNumberOfADossierOfWhichOnlyACorrectionIsThere() {
		assertThat(highestNumber(DossierNumber.of("27925")))
			.hasValueSatisfying((highest) -> assertThat(highest.number()).isEqualTo(440));
	}

	@Test
	void listsTheDescribedPapersOfADossier() {
		assertThat(values(this.register.inDossier(NATO, 10))).containsExactly("kst-28676-499", "kst-28676-489",
				"kst-28676-484");
		assertThat(values(this.register.inDossier(NATO, 1))).containsExactly("kst-28676-499");
	}

	@Test
	void findsTheSameNumberInADossierThatIsWrittenNearlyAlike() {
		Map<OfficialId, List<RegisteredDocument>> elsewhere = this.register
			.sameNumberElsewhere(ids("kst-35200-VII-14", "kst-35200-VII-15", "blg-1093410"));
		assertThat(elsewhere).containsOnlyKeys(id("kst-35200-VII-14"));
		assertThat(values(elsewhere.getOrDefault(id("kst-35200-VII-14"), List.of())))
			.containsExactly("kst-35000-VII-14");
	}

	@Test
	void findsPapersForSomebodyWhoTypesANumber() {
		assertThat(search("28676 4")).containsExactly("kst-28676-499", "kst-28676-489", "kst-28676-485",
				"kst-28676-484");
		assertThat(search("28 676, nr. 48")).containsExactly("kst-28676-489", "kst-28676-485", "kst-28676-484");
		assertThat(search("kst-28676-499")).containsExactly("kst-28676-499");
		assertThat(search("28676")).hasSize(5);
		assertThat(this.register.withWords(List.of("Oekraïne", "Piri", "Wijen-Nass", "2%-norm")))
			.extracting((one) -> one.id().value())
			.containsExactlyInAnyOrder("kst-28676-484", "kst-28676-489");
		assertThat(this.register.withWords(List.of("NAVO-top"))).extracting((one) -> one.id().value())
			.containsExactly("kst-28676-499");
		assertThat(this.register.withWords(List.of("transparantie"))).isEmpty();
		assertThat(search("34775 V 9")).contains("kst-34775-V-9");
		assertThat(search("21501-02 22")).containsExactly("kst-21501-02-2240", "kst-21501-02-2235",
				"kst-21501-02-2229");
		assertThat(search("28676 a")).containsExactly("kst-28676-A");
		assertThat(search("28676 %")).isEmpty();
	}

	@Test
	void findsPapersForSomebodyWhoTypesWords() {
		assertThat(search("oekraine pat")).containsExactly("kst-28676-489");
		assertThat(search("motie omt")).containsExactly("kst-21501-02-2240", "kst-21501-02-2235", "kst-21501-02-2229");
		assertThat(search("motie onvindbaar")).isEmpty();
		assertThat(search("")).isEmpty();
		assertThat(search("de het een")).isEmpty();
	}

	@Test
	void findsNoMoreThanWasAskedFor() {
		assertThat(this.register.search("28676 4", 2)).hasSize(2);
		assertThat(this.register.search("motie", 2)).hasSize(2);
	}

	private RegisteredDocument find(String id) {
		return this.register.find(id(id)).orElseThrow();
	}

	private @Nullable Successor successor(String id) {
		return find(id).successor();
	}

	private Optional<HighestNumber> highestNumber(DossierNumber dossier) {
		return Optional.ofNullable(this.register.highestNumbers(List.of(dossier)).get(dossier));
	}

	private List<String> forms(String id) {
		return this.register.otherForms(List.of(id(id)))
			.getOrDefault(id(id), List.of())
			.stream()
			.map((form) -> form.document().id() + " " + form.kind())
			.toList();
	}

	private List<String> search(String words) {
		return values(this.register.search(words, 20));
	}

	private static List<String> values(List<RegisteredDocument> documents) {
		return documents.stream().map((document) -> document.id().value()).toList();
	}

	private static List<OfficialId> ids(String... ids) {
		return Arrays.stream(ids).map(OfficialId::parse).toList();
	}

	private static OfficialId id(String id) {
		return OfficialId.parse(id);
	}

}

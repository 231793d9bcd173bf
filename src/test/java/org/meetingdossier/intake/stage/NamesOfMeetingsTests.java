package org.meetingdossier.intake.stage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What meetings are called and where they are, in titles that say more than that.
 */
class NamesOfMeetingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Nederlandse inzet voor de 81e Algemene Vergadering | 81e Algemene Vergadering
					Deelname aan de G20-top | G20-top
					Geannoteerde agenda jaarvergadering van het Energieagentschap (IEA) | Jaarvergadering van het Energieagentschap (IEA)
					VERSLAG VAN DE BIJEENKOMST VAN NAVO-MINISTERS VAN DEFENSIE OP 9 JUNI 2026 | Bijeenkomst van NAVO-ministers van Defensie
					""")
	void areWhatTheTitleNamesThem(String title, String name) throws Exception {
		Proposal letter = read("Betreft: " + title
				+ "\n\nOp 9 juni 2026 is in Brussel de bijeenkomst van NAVO-ministers van Defensie gehouden.\n")
			.get(0);
		assertThat(letter.title()).isEqualTo(name);
		assertThat(letter.place()).isEqualTo("Brussel");
	}

	@Test
	void areNotTheColumnsOfATable() throws Exception {
		String letter = "<p>Geachte voorzitter,</p><p>Op 24 en 25 juli 2026 vindt in Kaapstad de G20-bijeenkomst van ministers "
				+ "voor Ontwikkeling plaats.</p><table><tr><td>Onderwerp</td><td>Toelichting</td><td>Inzet</td></tr>"
				+ "<tr><td>Water</td><td>Er is droogte.</td><td>Nederland helpt.</td></tr></table>";
		assertThat(Intake.of(LetterFile.read("brief.html", letter.getBytes(StandardCharsets.UTF_8))).proposals())
			.extracting(Proposal::title)
			.containsExactly("G20-bijeenkomst van ministers voor Ontwikkeling");
	}

	@Test
	void areSeveralWhereTheTextBelowEachSaysWhenItMeets() throws Exception {
		assertThat(read("""
				Betreft: Raden in juni

				Hierbij informeer ik u over twee Raden.

				Milieuraad

				De Milieuraad vergadert op 11 juni 2026 in Luxemburg.

				Energieraad

				De Energieraad vergadert op 15 juni 2026 in Luxemburg.
				""")).extracting(Proposal::firstDay)
			.containsExactly(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 15));
	}

	@Test
	void areOneWhereTwoBodiesMeetTogether() throws Exception {
		assertThat(read("""
				Betreft: Voorjaarsvergadering van het IMF en de Wereldbank

				# IMF

				## Schulden

				De ministers spreken over schulden.

				# Wereldbank

				## Banen

				De ministers spreken over banen.
				""")).singleElement()
			.extracting(Proposal::title)
			.isEqualTo("Voorjaarsvergadering van het IMF en de Wereldbank");
	}

	@Test
	void areThoseOfACouncilOfAnOrganisationInABuilding() throws Exception {
		assertThat(read("""
				Den Haag, 21 november 2026

				Op 4 en 5 december vindt in het Kurhaus te Bern de Ministeri\u00EBle Raad van de OVSE plaats.
				""")).singleElement().satisfies((letter) -> {
			assertThat(letter.title()).isEqualTo("Ministeri\u00EBle Raad van de OVSE");
			assertThat(letter.place()).isEqualTo("Bern");
		});
	}

	@Test
	void holdTheCommasOfABody() throws Exception {
		assertThat(
				read("""
						Betreft: Geannoteerde agenda WSBVC-Raad 9 maart 2026

						Bijgaand treft u de geannoteerde agenda aan van de Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken, onderdeel sociaal beleid, die op 9 maart 2026 plaatsvindt.
						"""))
			.singleElement()
			.extracting(Proposal::title)
			.isEqualTo("Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken");
	}

	@Test
	void areThoseOfTwoBodiesUnderHeadingsOfTheirOwn() throws Exception {
		List<Proposal> letters = read("""
				Betreft: G20 en jaarvergadering IMF

				Met deze brief informeer ik u over twee bijeenkomsten in Washington D.C. in oktober.

				# Bijeenkomst van de G20-ministers van Financi\u00EBn, 13 oktober 2026

				## Schulden

				De ministers spreken over schulden.

				# International Monetary and Financial Committee (IMFC), 14 oktober 2026

				## Quota

				Het comit\u00E9 spreekt over quota.
				""");
		assertThat(letters).extracting(Proposal::forum).containsExactly("G20", "IMF");
		assertThat(letters).extracting(Proposal::place).containsOnly("Washington D.C.");
	}

	@Test
	void mayEndWithADayToCome() throws Exception {
		String letter = """
				<html><body><p>Datum: 6 mei 2026</p>
				<p>Hierbij stuur ik u de agenda van de Eurogroep en de Ecofinraad in Brussel.</p>
				<p><strong>Eurogroep, maandag 18 mei a.s.</strong></p><h2>Begrotingen</h2>
				<p>De ministers spreken over de begrotingen. Het kabinet wil dat tekorten dalen.</p>
				<p><strong>Ecofinraad, dinsdag 19 mei a.s.</strong></p><h2>Belastingen</h2>
				<p>De Raad spreekt over belastingen. Nederland kan het voorstel steunen.</p></body></html>
				""";
		List<Proposal> letters = Intake.of(LetterFile.read("brief.html", letter.getBytes(StandardCharsets.UTF_8)))
			.proposals();
		assertThat(letters).extracting(Proposal::forum).containsExactly("Eurogroep", "Ecofinraad");
	}

	@Test
	void mayBeginWithWhatTheMeetingIs() throws Exception {
		assertThat(read("""
				Hierbij stuur ik u de agenda voor twee bijeenkomsten in Nairobi.

				# Najaarsvergadering van het IMF en de Wereldbank

				## Quota

				Het fonds spreekt over quota.

				# G20-bijeenkomst van ministers van Landbouw

				## Voedsel

				De ministers spreken over voedsel.
				""")).hasSize(2);
	}

	private static List<Proposal> read(String text) throws UnreadableLetterException {
		String letter = "Datum: 6 mei 2026\n" + text + "\nDe minister van Buitenlandse Zaken,\n";
		return Intake.of(LetterFile.read("brief.txt", letter.getBytes(StandardCharsets.UTF_8))).proposals();
	}

}

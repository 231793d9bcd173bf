package org.meetingdossier.intake.stage.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Gathering}.
 */
class GatheringTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de Poolse premier | Er is een diner, waarvoor de Poolse premier de ministers heeft uitgenodigd.
			minister Kallas | Er is een lunch waarvoor minister Kallas heeft uitgenodigd.
			het voorzitterschap | Een ontbijt, waarvoor de ministers door het voorzitterschap zijn uitgenodigd.
			de Finse minister | Op uitnodiging van de Finse minister komen de collega's bijeen voor een diner.
			de burgemeester van Wenen | Het diner wordt aangeboden door de burgemeester van Wenen.
			president Sandu | De dag eindigt met een diner dat door president Sandu wordt aangeboden.
			Noorwegen | Noorwegen is gastland.
			Estland | Gastland Estland nodigt de ministers uit om vrijuit te spreken.
			de Letse president | De gastheer van het diner op 2 mei, de Letse president, vraagt om aandacht.
			president Stubb | Het diner wordt gegeven door president Stubb.
			de Hoge Vertegenwoordiger | Aansluitend biedt de Hoge Vertegenwoordiger een werklunch aan.
			de Finse premier | Aan de vooravond biedt de Finse premier de hoofden van delegatie een diner aan.
			de minister van de deelstaat | Op woensdag biedt de minister van de deelstaat een diner aan.
			president Sandu | Er was een diner, waar president Sandu als gastheer optrad.
			de Poolse minister | Tijdens de lunch, waarbij de Poolse minister optreedt als medegastheer, is er tijd.
			de Ierse president | De Ierse president ontvangt de ministers op 27 augustus voor een openingsdiner.
			de Turkse minister | Voor de lunch heeft de Turkse minister zijn ambtgenoten uitgenodigd.
			Nederland en Belgi\u00EB | Er is een ontbijt, waarvoor Nederland en Belgi\u00EB de gastheren zijn.
			de burgemeester van Galway | Er is een diner in het stadhuis dat de burgemeester van Galway aanbiedt.
			de premier | De dag begint met een ontbijt op uitnodiging van de premier en, later, een lunch.
			het secretariaat | Er is elke dag een ontbijt dat het secretariaat ter plaatse organiseert.
			het voorzitterschap | Na afloop zal door het voorzitterschap een persconferentie worden belegd.
			Polen en Litouwen | Polen en Litouwen zijn op 3 mei gastheer van het werkdiner.
			de Letse president | De Letse president is donderdagavond gastheer van een diner.
			de Hoge Vertegenwoordiger | Gastvrouw van het diner is de Hoge Vertegenwoordiger.
			de Spaanse minister | Als gastheer van het diner treedt de Spaanse minister op.
			het voorzitterschap | Het voorzitterschap nodigt de ministers op 3 mei uit voor een werklunch.
			de Finse president | De ministers dineren op 3 juni als gast van de Finse president.
			het Verenigd Koninkrijk | Er is een diner waarvan het Verenigd Koninkrijk gastheer is.
			""")
	void hasAHostByManyWords(String host, String sentence) {
		assertThat(Gathering.host(sentence)).isEqualTo(host);
	}

}

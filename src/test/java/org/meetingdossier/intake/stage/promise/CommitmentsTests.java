package org.meetingdossier.intake.stage.promise;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.Block;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Het kabinet zal uw Kamer daarover binnen zes weken nader berichten. | het kabinet | binnen zes weken
					De minister van Financi\u00EBn stuurt hierover nog dit jaar een brief. | de minister van Financi\u00EBn | nog dit jaar
					Wij komen hier in de voortgangsbrief van het najaar op terug. | wij | in de voortgangsbrief van het najaar
					Uw Kamer wordt uiterlijk op 3 maart 2026 ingelicht over de uitkomst. | - | uiterlijk op 3 maart 2026
					De staatssecretaris doet de Kamer direct na ontvangst van het advies een reactie toekomen. | de staatssecretaris | direct na ontvangst van het advies
					Zodra het voorstel er ligt, informeer ik de Kamer over de appreciatie. | ik | zodra het voorstel er ligt
					Ik ben voornemens uw Kamer v\u00F3\u00F3r het herfstreces te informeren. | ik | v\u00F3\u00F3r het herfstreces
					Na afloop ontvangt u binnen een week een verslag. | - | binnen een week
					Over de voortgang blijft het kabinet de Kamer elk half jaar informeren. | het kabinet | elk half jaar
					Een verslag daarvan komt binnen vier weken naar de Kamer. | - | binnen vier weken
					Het kabinet komt nog v\u00F3\u00F3r de zomer van 2026 met een brief over de defensie. | het kabinet | nog v\u00F3\u00F3r de zomer van 2026
					Ik zal de Kamer een week voor elke Raad waar dit op de agenda staat berichten. | ik | een week voor elke Raad waar dit op de agenda staat
					Uw Kamer hoort hierover zodra dat besluit is genomen. | - | zodra dat besluit is genomen
					Komt er een tekst, dan stuur ik die binnen een maand aan uw Kamer. | ik | binnen een maand
					De minister van Defensie biedt u zes weken na publicatie een fiche aan. | de minister van Defensie | zes weken na publicatie
					De minister van Zwitserland licht dat in mei toe; zodra het er is, zal ik het aan de Kamer sturen. | ik | zodra het er is
					Het verslag zal uw Kamer binnen twee weken na afloop toegaan. | - | binnen twee weken na afloop
					Mijn ambtgenoot van Defensie stuurt uw Kamer komende zomer een overzicht. | mijn ambtgenoot van Defensie | komende zomer
					Ik zal u v\u00F3\u00F3r het eind van dit jaar informeren. | ik | v\u00F3\u00F3r het eind van dit jaar
					Ik stuur de Kamer voorafgaand aan de Europese Raad van juni 2026 een brief. | ik | voorafgaand aan de Europese Raad van juni 2026
					Ik zal u na afloop van de gesprekken met het secretariaat berichten. | ik | na afloop van de gesprekken met het secretariaat
					Ik zal uw Kamer zodra de raming klaar is informeren over de kosten. | ik | zodra de raming klaar is
					De regering heeft toegezegd de Kamer medio 2026 een overzicht te sturen. | de regering | medio 2026
					""")
	void tellWhoPromisesWhatAndByWhen(String sentence, String who, String term) {
		assertThat(of(sentence)).containsExactly(new Proposal.Commitment(who, term, sentence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hierbij ontvangt u het verslag van de Raad.",
			"Met deze brief informeer ik uw Kamer over de voorbereiding.",
			"De Kamer is hierover op 2 mei schriftelijk ge\u00EFnformeerd.",
			"Hiermee is voldaan aan de toezegging om de Kamer een overzicht te sturen.",
			"De Commissie zal de Raad in juni een voorstel toesturen.",
			"De secretaris-generaal komt op dit punt terug in een brief aan de bondgenoten.",
			"De Oekra\u00EFense minister van Financi\u00EBn zal ingaan op de behoefte.",
			"De Raad wordt ge\u00EFnformeerd over het akkoord dat op 2 mei met het Europees Parlement is bereikt.",
			"Over de vorige bijeenkomst bent u ge\u00EFnformeerd." })
	void takeWhatWasDoneAndWhatOthersDoForNone(String sentence) {
		assertThat(of(sentence)).isEmpty();
	}

	private static List<Proposal.Commitment> of(String sentence) {
		Block block = new Block(Block.Kind.PARAGRAPH, 0, sentence, List.of(), false, false, "", null);
		return Commitments.of(List.of(block), null).stream().map(Commitments.Promised::commitment).toList();
	}

}

package org.meetingdossier.citation.benchmark;

import java.util.List;
import java.util.Random;

/**
 * Sentences in the manner of a letter to the House, put together from parts.
 */
final class Prose {

	private static final List<String> SUBJECTS = List.of("Het kabinet", "De minister", "Nederland",
			"De Europese Commissie", "Het voorzitterschap", "Een meerderheid van de lidstaten", "De Raad",
			"De staatssecretaris", "Een aantal landen", "De Hoge Vertegenwoordiger", "De werkgroep",
			"Het bondgenootschap");

	private static final List<String> VERBS = List.of("verwelkomt", "onderschrijft", "bespreekt naar verwachting",
			"steunt in beginsel", "vraagt aandacht voor", "wacht de uitwerking af van", "hecht groot belang aan",
			"ziet geen aanleiding voor", "werkt samen met anderen aan", "zal terugkomen op");

	private static final List<String> OBJECTS = List.of("de voortgang van de onderhandelingen",
			"een betere bescherming van de infrastructuur", "de inzet voor de komende begroting",
			"het voorstel over de interne markt", "een gezamenlijke verklaring", "de gevolgen voor kleine ondernemers",
			"steun aan de bevolking", "de versterking van de weerbaarheid", "een eerlijke verdeling van de lasten",
			"de afspraken over klimaat en energie", "het verslag van de vorige bijeenkomst");

	private static final List<String> TAILS = List.of("", "", ", mede gelet op de lopende evaluatie",
			", zoals op 24 juni 2025 is besproken", ", waarvoor 13,5 miljoen euro is gereserveerd",
			" en informeert de Kamer voor het zomerreces", ", conform artikel 100 van de Grondwet",
			" in samenhang met resolutie 1325", ", waarbij ruim 30.000 huishoudens zijn betrokken",
			" binnen het bestaande mandaat");

	private static final List<String> TYPOGRAPHIC = List.of(", de zogeheten \u2018routekaart\u2019,",
			" \u2013 naar het zich laat aanzien \u2013 in het najaar", " in de periode 2021\u20132027");

	private final Random random;

	private final boolean typographic;

	Prose(Random random, boolean typographic) {
		this.random = random;
		this.typographic = typographic;
	}

	String sentence() {
		String tail = (this.typographic && this.random.nextInt(8) == 0) ? any(TYPOGRAPHIC) : any(TAILS);
		String end = (this.random.nextInt(6) == 0) ? ".\n\n" : ". ";
		return any(SUBJECTS) + " " + any(VERBS) + " " + any(OBJECTS) + tail + end;
	}

	private String any(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

}

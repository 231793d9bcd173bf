package org.meetingdossier.output.akn;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.context.support.ResourceBundleMessageSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.reading.PublishedDossiers;

import static org.assertj.core.api.Assertions.assertThat;

class AkomaFormatTests {

	private static final Instant AT = Instant.parse("2025-05-08T10:00:00Z");

	private final AkomaFormat format = new AkomaFormat(messages());

	@Test
	@EnabledIfSystemProperty(named = "akn.schema", matches = ".+")
	void isValidByTheSchemaOfOasis() throws Exception {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		Validator validator = factory.newSchema(new File(System.getProperty("akn.schema"))).newValidator();
		for (OutgoingDossier outgoing : new OutgoingDossier[] { outgoing(everything(), "A"),
				outgoing(everything(), null), OutgoingDossier.of(PublishedDossiers.aMeeting()),
				outgoing(DossierBuilder.aDossier().build(), "B") }) {
			validator.validate(new StreamSource(new ByteArrayInputStream(this.format.write(outgoing))));
		}
	}

	@Test
	void hasNotesAtTheirPlacesAndCitationsAsReferences() {
		Document akn = read(outgoing(everything(), "A"));
		assertThat(akn.select("tblock > heading").eachText()).containsExactly("Inleiding", "Algemene lijn", "Ochtend",
				"Oekra\u00efne", "Nederlandse inzet", "Toezeggingen");
		assertThat(akn.select("authorialNote").eachText()).containsExactly("Zie Kamerstuk 28676, nr. 499", "Met naam");
		assertThat(akn.select("noteRef").eachAttr("href")).containsExactly("#note_2");
		assertThat(akn.select("ref").eachAttr("href"))
			.containsExactly("https://zoek.officielebekendmakingen.nl/kst-28676-499");
		assertThat(akn.select("FRBRversionNumber").eachAttr("value")).containsExactly("A");
		assertThat(akn.select("TLCEvent").eachAttr("showAs")).containsExactly("Raad in Brussel", "Ochtend");
		assertThat(akn.select("li").eachText()).containsExactly("een", "twee", "ab");
	}

	@Test
	void saysTheLevelOfWhatIsNotPublicAndKeepsOnlyWhatXmlHolds() {
		Dossier dossier = DossierBuilder.aDossier().level(Level.DELEGATION).introducedBy("a\fb <x> & \ud800").build();
		assertThat(read(outgoing(dossier, "A")).select("preface").text()).contains("Rubricering: Delegatie");
		assertThat(new String(this.format.write(outgoing(dossier, "A")), StandardCharsets.UTF_8))
			.contains("ab &lt;x&gt; &amp; ");
	}

	private Document read(OutgoingDossier outgoing) {
		return Jsoup.parse(new String(this.format.write(outgoing), StandardCharsets.UTF_8), Parser.xmlParser());
	}

	private static OutgoingDossier outgoing(Dossier dossier, @Nullable String edition) {
		return new OutgoingDossier(dossier, dossier.level(), edition, 3, AT);
	}

	private static Dossier everything() {
		return DossierBuilder.aDossier()
			.introducedBy("Een.^[Zie Kamerstuk 28676, nr. 499]\n\n- een\n- twee\n\n> aangehaald\n\n1. a\n\n   b\n")
			.withSession("Ochtend")
			.withTopic("Oekra\u00efne",
					"#### Kop\n\n**vet** *schuin* [link](https://example.org/) [kwaad](javascript:x)\\\nregel `code`",
					DossierBuilder.position(Level.PUBLIC, "Steun[^a] en weer[^a].\n\n[^a]: Met naam", ""))
			.build();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/output");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}

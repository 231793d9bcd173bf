package org.meetingdossier.output.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.output.LongDossiers;
import org.meetingdossier.output.OutgoingDossier;

import static org.assertj.core.api.Assertions.assertThat;

class PaperFormatTests {

	private final PaperFormat format = new PaperFormat(messages());

	@Test
	void keepsToTheStandardForArchivesAndClaimsNothingAboutReadingByEar() throws Exception {
		byte[] bytes = this.format.write(LongDossiers.tenPages(0));
		try (WrittenPdf pdf = new WrittenPdf(bytes)) {
			assertThat(pdf.brokenRulesOf(PDFAFlavour.PDFA_2_B)).isEmpty();
			assertThat(
					new String(pdf.document().getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.doesNotContain("pdfuaid");
		}
	}

	@Test
	void hasEachNoteAtTheFootOfThePageWithItsMark() throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(LongDossiers.tenPages(0)))) {
			List<String> pages = pdf.pages();
			for (int number = 1; number <= 15; number++) {
				String note = "Zie Kamerstuk 28676, nr. " + (400 + number);
				String topic = "Onderwerp " + number + "\n";
				String page = pages.stream().filter((one) -> one.contains(note)).findFirst().orElseThrow();
				assertThat(pages.stream().filter((one) -> one.contains(note))).as(note).hasSize(1);
				assertThat(page.indexOf(note)).as(note).isGreaterThan(page.indexOf(topic));
				assertThat(page).contains((2 * number - 1) + " " + note);
			}
		}
	}

	@Test
	void writesANoteWithinANoteInItAndOneThatIsUsedAgainOnce() throws IOException {
		Dossier dossier = DossierBuilder.aDossier()
			.introducedBy("Een^[Buiten^[binnen] verder] en twee[^a] en weer[^a].\n\n[^a]: Met naam\n\n    - en punt")
			.build();
		try (WrittenPdf pdf = new WrittenPdf(
				this.format.write(new OutgoingDossier(dossier, Level.PUBLIC, "A", 1, Instant.EPOCH)))) {
			String text = String.join("\n", pdf.pages()).replaceAll("\\s+", " ");
			assertThat(text).containsOnlyOnce("binnen").containsOnlyOnce("Met naam en punt").contains("verder");
		}
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/output");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}

package org.meetingdossier.output.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.output.LongDossiers;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.reading.PublishedDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PdfFormatTests {

	private static final Instant AT = Instant.parse("2025-05-08T10:00:00Z");

	private final PdfFormat format = new PdfFormat(messages());

	@Test
	void keepsToTheStandardsForReadingByEarAndForArchives() throws Exception {
		for (OutgoingDossier outgoing : List.of(outgoing(everything(), "A"), outgoing(everything(), null),
				OutgoingDossier.of(PublishedDossiers.aMeeting()), outgoing(DossierBuilder.aDossier().build(), "B"),
				LongDossiers.tenPages(0))) {
			try (WrittenPdf pdf = new WrittenPdf(this.format.write(outgoing))) {
				assertThat(pdf.brokenRulesOf(PDFAFlavour.PDFUA_1)).isEmpty();
				assertThat(pdf.brokenRulesOf(PDFAFlavour.PDFA_2_A)).isEmpty();
			}
		}
	}

	@Test
	void saysItsTitleAndLanguage() throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(outgoing(everything(), "A")))) {
			assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("Raad in Brussel");
			assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
			assertThat(pdf.document().getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
		}
	}

	@Test
	void hasTitleEditionLevelAndNumberOnEachPageAsArtifacts() throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(LongDossiers.tenPages(0)))) {
			int pages = pdf.document().getNumberOfPages();
			assertThat(pages).isBetween(9, 11);
			for (int page = 0; page < pages; page++) {
				PDPage sheet = pdf.document().getPage(page);
				String number = "Pagina " + (page + 1) + " van " + pages;
				assertThat(String.join("", pdf.marked(sheet, true)))
					.contains("Raad in Brussel", "Editie A \u00b7 Rubricering: Openbaar", number)
					.hasSize("Raad in BrusselEditie A \u00b7 Rubricering: Openbaar".length() + number.length());
				assertThat(pdf.marked(sheet, false)).isNotEmpty().doesNotContain(number);
			}
			assertThat(pdf.marked(pdf.document().getPage(0), false)).contains("Raad in Brussel", "Editie A",
					"Rubricering: Openbaar");
		}
	}

	@Test
	void hasTheNotesBehindTheirTopicsLinkedBothWays() throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(OutgoingDossier.of(PublishedDossiers.aMeeting())))) {
			String text = String.join("\n", pdf.pages());
			assertThat(text.indexOf("3 Kamerstuk 28676, nr. 489")).isBetween(text.indexOf("Oekra\u00efne"),
					text.indexOf("Industrie"));
			List<String> said = pdf.links().stream().map((link) -> Objects.toString(link.getContents())).toList();
			for (int number = 1; number <= 4; number++) {
				assertThat(said).contains("Noot " + number, "Terug naar de tekst bij noot " + number);
			}
			assertThat(said).noneMatch(String::isBlank).doesNotContain("null");
			assertThat(pdf.addresses()).contains("https://zoek.officielebekendmakingen.nl/kst-28676-499");
		}
	}

	@Test
	void leadsFromANoteToEachOfItsMarks() throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(outgoing(everything(), "A")))) {
			assertThat(pdf.links().stream().map((link) -> Objects.toString(link.getContents())).toList())
				.contains("Terug naar de tekst bij noot 3, plaats 1", "Terug naar de tekst bij noot 3, plaats 2");
			assertThat(String.join("", pdf.pages())).doesNotContain("kwaad (");
			assertThat(pdf.addresses()).doesNotContain("javascript:x");
		}
	}

	@Test
	void hasABookmarkForEachHead() throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(OutgoingDossier.of(PublishedDossiers.aMeeting())))) {
			assertThat(pdf.bookmarks()).containsExactly("Raad in Brussel", ".Inleiding", ".Algemene lijn", ".Programma",
					"..Eerste werksessie", ".Agendapunten", "..Oekra\u00efne", "...Nederlandse inzet",
					"...Toezeggingen", "..Industrie", "...Nederlandse inzet", "...Toezeggingen");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 7, 12 })
	void leavesNoHeadAloneAndNoPageOneThirdEmpty(int more) throws IOException {
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(LongDossiers.tenPages(more)))) {
			List<String> heads = pdf.bookmarks().stream().map((head) -> head.replaceFirst("^\\.+", "")).toList();
			List<String> pages = pdf.pages();
			for (int page = 0; page < pages.size() - 1; page++) {
				List<String> lines = pages.get(page)
					.lines()
					.filter((line) -> !line.startsWith("Editie A") && !line.startsWith("Pagina "))
					.toList();
				assertThat(heads).doesNotContain(lines.get(lines.size() - 1));
				assertThat(pdf.lowest(page)).as("page %d with %d more", page + 1, more).isGreaterThan(0.67);
			}
		}
	}

	@Test
	void fetchesNothingThatATextNames() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			String there = "http://127.0.0.1:" + server.getLocalPort() + "/x";
			Dossier dossier = DossierBuilder.aDossier()
				.titled("A\"; } @import url(" + there + "); b { content: url(" + there + ") } </style><img src='"
						+ there + "'/>")
				.introducedBy("![beeld](" + there + ".png) <img src=\"file:///etc/passwd\"> " + "<object data=\""
						+ there + "\"/>\n\n<iframe src=\"file:///etc/passwd\"></iframe>\n\n" + "<style>@import url("
						+ there + ");</style>\n\n[x](file:///etc/passwd)^[<link href='" + there + "'/>]")
				.build();
			try (WrittenPdf pdf = new WrittenPdf(this.format.write(outgoing(dossier, "A")))) {
				assertThat(String.join("", pdf.pages())).contains("file:///etc/passwd").doesNotContain("root:");
				assertThat(pdf.addresses()).isEmpty();
			}
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
		}
	}

	@Test
	void isTheSameFileEachTime() {
		OutgoingDossier outgoing = outgoing(everything(), "A");
		byte[] first = this.format.write(outgoing);
		assertThat(this.format.write(outgoing)).isEqualTo(first);
	}

	@Test
	void saysTheLevelOfWhatIsRestricted() throws IOException {
		Dossier dossier = DossierBuilder.aDossier().level(Level.DELEGATION).introducedBy("a\fb <x> & \ud800").build();
		try (WrittenPdf pdf = new WrittenPdf(this.format.write(outgoing(dossier, null)))) {
			assertThat(pdf.pages().get(0)).contains("Revisie 3, niet gepubliceerd \u00b7 Rubricering: Delegatie",
					"ab <x> &");
		}
	}

	private static OutgoingDossier outgoing(Dossier dossier, @Nullable String edition) {
		return new OutgoingDossier(dossier, dossier.level(), edition, 3, AT);
	}

	private static Dossier everything() {
		return DossierBuilder.aDossier()
			.introducedBy(
					"Een.^[Zie Kamerstuk 28676, nr. 499 en [de site](https://example.org/a?b=c&d)]\n\n- een\n- twee"
							+ "\n  - twee a\n\n> aangehaald\n\n7. a\n\n   b\n\n    code\n\n```\nregel\nregel\n```\n\n<div>\nx\n</div>"
							+ "\n\n\ud83d\ude00 \u4e2d\u6587 a\u00adb \u200b \u2011 \u0301 \u05d0 \ue000 \ufffd")
			.withSession("Ochtend")
			.withTopic("Oekra\u00efne",
					"#### Kop\n\n**vet** *schuin* ***beide*** [link^[in link]](https://example.org/) [kwaad](javascript:x)\\\nregel `code`",
					DossierBuilder.position(Level.PUBLIC,
							"Steun[^a] en weer[^a].\n\n[^a]: Met naam^[en noot]\n\n    tweede", ""))
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

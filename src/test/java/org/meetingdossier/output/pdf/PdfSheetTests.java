package org.meetingdossier.output.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;

import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.Printable;
import org.meetingdossier.output.letter.LetterWords;

import static org.assertj.core.api.Assertions.assertThat;

class PdfSheetTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	@ParameterizedTest
	@MethodSource("org.meetingdossier.platform.HostileTexts#all")
	void takesATitleForWordsInMarkupAndStyle(String title) {
		this.messages.setUseCodeAsDefaultMessage(true);
		Dossier dossier = DossierBuilder.aDossier().titled(title).build();
		PdfSheet sheet = new PdfSheet(new OutgoingDossier(dossier, dossier.level(), "A", 1, Instant.EPOCH),
				new LetterWords(this.messages), new PdfNotes(new LetterWords(this.messages)),
				"@page { content: \"{title}\"; }");
		Document page = Jsoup.parse(new String(sheet.toBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
		assertThat(page.expectFirst("title").wholeText()).isEqualTo(Printable.only(title));
		assertThat(page.expectFirst("style").wholeText())
			.matches("@page \\{ content: \"([a-zA-Z0-9]|\\\\[0-9a-f]{1,6} )*\"; }");
		assertThat(page.getAllElements()).map(Element::normalName)
			.containsOnly("#root", "html", "head", "title", "meta", "style", "body", "p", "bookmarks");
	}

}

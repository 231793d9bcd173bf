package org.meetingdossier.output.pdf;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.output.letter.Letter;
import org.meetingdossier.output.letter.LetterWords;

/**
 * The letter to parliament as a PDF: to read on any machine, by ear too, and to keep.
 */
@Component
@Order(2)
class PdfFormat implements OutputFormat {

	private final LetterWords words;

	private final String style;

	PdfFormat(MessageSource messages) {
		this.words = new LetterWords(messages);
		this.style = LetterStyle.read();
	}

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	public MediaType type() {
		return MediaType.APPLICATION_PDF;
	}

	@Override
	public byte[] write(OutgoingDossier dossier) {
		PdfSheet sheet = new PdfSheet(dossier, this.words, new PdfNotes(this.words), this.style);
		new Letter(dossier, sheet, this.words).write();
		return PdfFile.of(sheet.toBytes(), dossier.at());
	}

}

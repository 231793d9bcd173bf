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
 * The letter to parliament as a PDF for paper: its notes stand at the foot of each page.
 * Who reads by ear takes the other one, which has the same words.
 */
@Component
@Order(6)
class PaperFormat implements OutputFormat {

	private final LetterWords words;

	private final String style;

	PaperFormat(MessageSource messages) {
		this.words = new LetterWords(messages);
		this.style = LetterStyle.read();
	}

	@Override
	public String extension() {
		return "print.pdf";
	}

	@Override
	public MediaType type() {
		return MediaType.APPLICATION_PDF;
	}

	@Override
	public byte[] write(OutgoingDossier dossier) {
		PdfSheet sheet = new PdfSheet(dossier, this.words, new FootNotes(this.words), this.style);
		new Letter(dossier, sheet, this.words).write();
		return PdfFile.forPaper(sheet.toBytes(), dossier.at());
	}

}

package org.meetingdossier.output.pdf;

import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.output.XmlFile;
import org.meetingdossier.output.letter.LetterWords;

/**
 * The notes of a letter on paper, each at the foot of the page where it is first used.
 * The renderer puts them there and writes both marks; a note within a note stands in it,
 * between brackets.
 */
final class FootNotes extends PdfNotes {

	private boolean within;

	FootNotes(LetterWords words) {
		super(words);
	}

	@Override
	void write(NumberedNotes.Mark mark, PdfText text, boolean linked) {
		XmlFile xml = text.xml();
		String number = String.valueOf(mark.note());
		if (mark.use() > 1) {
			xml.open("sup").words(number).close();
		}
		else if (this.within) {
			xml.words(" (" + number + ": ");
			text.writeInLine(note(mark).content());
			xml.words(")");
		}
		else {
			this.within = true;
			xml.open("span", "class", "foot-note", "data-number", number);
			text.writeInLine(note(mark).content());
			xml.close();
			this.within = false;
		}
	}

	/** They stand at the feet of their pages. */
	@Override
	void write(PdfText text) {
		// Nothing is left to write.
	}

}

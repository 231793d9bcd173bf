package org.meetingdossier.output.word;

import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackageProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.output.CommentedFormat;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.output.PlaceComment;
import org.meetingdossier.output.Printable;
import org.meetingdossier.output.letter.Letter;
import org.meetingdossier.output.letter.LetterWords;

/**
 * The letter to parliament as a Word file.
 */
@Component
@Order(1)
class WordFormat implements OutputFormat, CommentedFormat {

	private static final MediaType TYPE = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final LetterWords words;

	private final WordTemplate template;

	WordFormat(MessageSource messages, @Value("${dossier.output.word-template:}") Optional<Resource> template) {
		this.words = new LetterWords(messages);
		this.template = new WordTemplate(template.orElse(WordTemplate.SHIPPED));
	}

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	public MediaType type() {
		return TYPE;
	}

	@Override
	public byte[] write(OutgoingDossier dossier) {
		return write(dossier, List.of());
	}

	@Override
	public byte[] write(OutgoingDossier dossier, List<PlaceComment> said) {
		try (WordFile file = this.template.open()) {
			WordStyles styles = this.template.stylesIn(file);
			WordLists lists = new WordLists(file);
			NumberedNotes notes = new NumberedNotes();
			WordComments comments = new WordComments(said);
			WordXml xml = new WordXml("document").open("body");
			LetterText text = new LetterText(xml, styles, lists, file, notes, comments);
			new Letter(dossier, new WordSheet(text), this.words).write();
			Element sheet = this.template.sheet(file);
			if (dossier.level() != Level.PUBLIC) {
				new Marking(file, styles).on(sheet, this.words.of("marking", this.words.of(dossier.level())));
			}
			file.write(file.document(), xml.copy(sheet).close().toBytes());
			new WordNotes(notes).save(file, styles, lists);
			lists.save();
			comments.save(file);
			WordSettings.nameSeparators(file);
			describe(file.properties(), dossier);
			return file.toBytes();
		}
	}

	private void describe(PackageProperties properties, OutgoingDossier dossier) {
		properties.setTitleProperty(Printable.only(dossier.content().title()));
		properties.setSubjectProperty(this.words.of("subject"));
		properties.setLanguageProperty(LetterWords.DUTCH.toLanguageTag());
		properties.setCreatorProperty(this.words.of("creator"));
		Optional<Date> at = Optional.of(Date.from(dossier.at()));
		properties.setCreatedProperty(at);
		properties.setModifiedProperty(at);
	}

}

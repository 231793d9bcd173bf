package org.meetingdossier.check.web.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.meetingdossier.check.MarginWords;
import org.meetingdossier.check.text.CheckedCitation;
import org.meetingdossier.check.text.FoundCitation;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.margin.MarginNote;
import org.meetingdossier.letter.margin.WordMargin;
import org.meetingdossier.platform.LargeTexts;

/**
 * Gives a letter back as it came, with a comment at each citation. Nothing of it is kept.
 */
@Component
class CommentedLetter {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String AUTHOR = "Meeting Dossier";

	private static final String INITIALS = "MD";

	/**
	 * Markup is passed over; a text of nothing but citations takes many times as much.
	 */
	private static final int LIGHTER = 10;

	private final LargeTexts texts;

	private final MessageSource messages;

	private final Clock clock;

	CommentedLetter(LargeTexts texts, MessageSource messages, Clock clock) {
		this.texts = texts;
		this.messages = messages;
		this.clock = clock;
	}

	void send(HttpServletResponse response, MultipartFile file, List<CheckedCitation> citations)
			throws IOException, UnreadableLetterException {
		WordMargin margin = WordMargin.of(file.getBytes());
		byte[] written = this.texts.work(margin.length() / LIGHTER, () -> write(margin, citations));
		String name = String.valueOf(file.getOriginalFilename()).replaceFirst("(?i)\\.docx$", "");
		response.setContentType(TYPE);
		response.setContentLength(written.length);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(name + "-getoetst.docx", StandardCharsets.UTF_8)
					.build()
					.toString());
		response.getOutputStream().write(written);
	}

	private byte[] write(WordMargin margin, List<CheckedCitation> citations) {
		MarginWords words = new MarginWords(this.messages, LocaleContextHolder.getLocale());
		List<MarginNote> notes = new ArrayList<>();
		for (CheckedCitation checked : citations) {
			FoundCitation found = checked.citation();
			notes.add(new MarginNote(found.start(), found.end(),
					words.of(found.display(), checked.outcome(), checked.remarks())));
			if (checked.tooMany()) {
				// The first one that was left unchecked says so for all behind it.
				break;
			}
		}
		return margin.with(notes, AUTHOR, INITIALS, this.clock.instant());
	}

}

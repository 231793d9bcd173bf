package org.meetingdossier.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.meetingdossier.intake.proposal.Proposals;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.UnreadableLetterException.Reason;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.platform.LargeTexts;

/**
 * Reads a proposed dossier from a letter that a program sends. Changes and keeps nothing.
 */
@RestController
@RequestMapping(path = "/api/intake", produces = MediaType.APPLICATION_JSON_VALUE)
class IntakeApiController {

	static final DataSize LIMIT = DataSize.ofMegabytes(5);

	private final LargeTexts texts;

	IntakeApiController(LargeTexts texts) {
		this.texts = texts;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Proposals readFile(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			throw new RefusedLetterException(HttpStatus.BAD_REQUEST, "intake.file.missing");
		}
		String name = String.valueOf(file.getOriginalFilename());
		Optional<Reason> unknown = LetterFile.refusal(name);
		if (unknown.isPresent()) {
			throw new RefusedLetterException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, unknown.get().key());
		}
		return read(name, limited(file.getSize(), file.getBytes()));
	}

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	Proposals readText(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body) throws IOException {
		// One byte more than the limit tells a text that fits from one that does not.
		byte[] bytes = body.readNBytes((int) LIMIT.toBytes() + 1);
		if (bytes.length == 0) {
			throw new RefusedLetterException(HttpStatus.BAD_REQUEST, "intake.file.missing");
		}
		return read("letter.txt", limited(bytes.length, bytes));
	}

	private static byte[] limited(long size, byte[] bytes) {
		if (size > LIMIT.toBytes()) {
			throw new RefusedLetterException(HttpStatus.CONTENT_TOO_LARGE, "intake.file.too-large",
					LIMIT.toMegabytes());
		}
		return bytes;
	}

	private Proposals read(String name, byte[] bytes) {
		try {
			Letter letter = LetterFile.read(name, bytes);
			return this.texts.work(letter.inOneText().text().length(), () -> Intake.of(letter));
		}
		catch (UnreadableLetterException ex) {
			throw new RefusedLetterException(HttpStatus.UNPROCESSABLE_CONTENT, ex.key());
		}
	}

}

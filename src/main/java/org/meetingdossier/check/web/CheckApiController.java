package org.meetingdossier.check.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.meetingdossier.check.CheckText;
import org.meetingdossier.check.CheckedCitation;
import org.meetingdossier.check.text.LetterText;

/**
 * Checks the citations of a text that a program sends. Changes and keeps nothing.
 */
@RestController
@RequestMapping(path = "/api/check", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckApiController {

	private final CheckText checkText;

	private final Today today;

	CheckApiController(CheckText checkText, Today today) {
		this.checkText = checkText;
		this.today = today;
	}

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	List<CheckedCitation> checkText(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body,
			@RequestParam(required = false) @Nullable LocalDate day) throws IOException {
		return this.checkText.check(LetterText.of(SentText.read(type, body)), this.today.or(day));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	List<CheckedCitation> checkJson(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body,
			@RequestParam(required = false) @Nullable LocalDate day) throws IOException {
		return this.checkText.check(LetterText.of(SentJson.text(SentText.read(type, body))), this.today.or(day));
	}

}

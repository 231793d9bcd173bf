package org.meetingdossier.check.web.text;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.meetingdossier.check.text.CheckText;
import org.meetingdossier.letter.LetterText;

/**
 * Checks the citations of a text that a program sends. Changes and keeps nothing.
 */
@RestController
@RequestMapping(path = "/api/check", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckApiController {

	private final CheckText checkText;

	private final Today today;

	private final SentWork work;

	CheckApiController(CheckText checkText, Today today, SentWork work) {
		this.checkText = checkText;
		this.today = today;
		this.work = work;
	}

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	byte[] checkText(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request,
			@RequestParam(required = false) @Nullable LocalDate day) throws IOException {
		return check(SentText.read(type, request.getInputStream()), day, request);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	byte[] checkJson(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request,
			@RequestParam(required = false) @Nullable LocalDate day) throws IOException {
		return check(SentJson.text(SentText.read(type, request.getInputStream())), day, request);
	}

	private byte[] check(String text, @Nullable LocalDate day, HttpServletRequest request) {
		return this.work.json(text, request, () -> this.checkText.check(LetterText.of(text), this.today.or(day)));
	}

}

package org.meetingdossier.check.web.text;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.meetingdossier.check.text.FoundCitation;

/**
 * Finds the citations of a text that a program sends. Changes and keeps nothing.
 */
@RestController
@RequestMapping(path = "/api/citations", produces = MediaType.APPLICATION_JSON_VALUE)
class CitationController {

	private final SentWork work;

	CitationController(SentWork work) {
		this.work = work;
	}

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	byte[] findInText(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request,
			@RequestParam(defaultValue = "false") boolean details) throws IOException {
		return find(SentText.read(type, request.getInputStream()), details, request);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	byte[] findInJson(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, HttpServletRequest request,
			@RequestParam(defaultValue = "false") boolean details) throws IOException {
		return find(SentJson.text(SentText.read(type, request.getInputStream())), details, request);
	}

	private byte[] find(String text, boolean details, HttpServletRequest request) {
		return this.work.json(text, request, () -> FoundCitation.in(text, details));
	}

}

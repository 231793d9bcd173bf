package org.meetingdossier.check.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.meetingdossier.check.FoundCitation;

/**
 * Finds the citations of a text that a program sends. Changes and keeps nothing.
 */
@RestController
@RequestMapping(path = "/api/citations", produces = MediaType.APPLICATION_JSON_VALUE)
class CitationController {

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	List<FoundCitation> findInText(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body,
			@RequestParam(defaultValue = "false") boolean details) throws IOException {
		return FoundCitation.in(SentText.read(type, body), details);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	List<FoundCitation> findInJson(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body,
			@RequestParam(defaultValue = "false") boolean details) throws IOException {
		return FoundCitation.in(SentJson.text(SentText.read(type, body)), details);
	}

}

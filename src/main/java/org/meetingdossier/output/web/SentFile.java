package org.meetingdossier.output.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The head of an answer that is a file: what leaves is Dutch, and is kept under a name.
 */
final class SentFile {

	private SentFile() {
	}

	static ResponseEntity.BodyBuilder of(MediaType type, String name) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CONTENT_LANGUAGE, "nl");
	}

}

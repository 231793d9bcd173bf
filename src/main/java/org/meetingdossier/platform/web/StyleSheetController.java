package org.meetingdossier.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The joined style sheets. A page that was kept somewhere may ask for one of an earlier
 * version: it gets today's, but not for ever.
 */
@Controller
class StyleSheetController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final StyleSheets sheets;

	StyleSheetController(StyleSheets sheets) {
		this.sheets = sheets;
	}

	@GetMapping("/css/{name:pages|work}-{version:[0-9a-f]{32}}.css")
	ResponseEntity<String> show(@PathVariable String name, @PathVariable String version) {
		JoinedSheet sheet = this.sheets.named(name);
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(version.equals(sheet.version()) ? FOR_EVER : CacheControl.noCache())
			.body(sheet.css());
	}

}

package org.meetingdossier.platform.ready;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

import org.meetingdossier.platform.TheHague;

/**
 * Shows a page of before an outage with its age. Nobody keeps it: there is no tag to ask
 * again with.
 */
final class OutageNotice {

	private static final String BEFORE = "<main";

	private final MessageSource messages;

	OutageNotice(MessageSource messages) {
		this.messages = messages;
	}

	/** Whether there is a place to say its age. */
	static boolean fits(ReadyPage page) {
		return page.contentType().startsWith(MediaType.TEXT_HTML_VALUE);
	}

	void write(Outage.Reading reading, Locale language, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		byte[] bytes = withAge(reading, language).getBytes(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		response.setContentType(reading.page().contentType());
		response.setContentLength(bytes.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(bytes);
		}
	}

	private String withAge(Outage.Reading reading, Locale language) {
		String page = new String(reading.page().bytes(false), StandardCharsets.UTF_8);
		String words = this.messages.getMessage("outage.notice", new Object[] { time(reading.at(), language) },
				language);
		return page.replaceFirst(BEFORE, "<p class=\"frame notice\" role=\"status\">"
				+ HtmlUtils.htmlEscape(words, "UTF-8") + "</p>\n	" + BEFORE);
	}

	private String time(Instant at, Locale language) {
		String form = this.messages.getMessage("outage.time", null, language);
		return DateTimeFormatter.ofPattern(form, language).format(at.atZone(TheHague.ZONE));
	}

}

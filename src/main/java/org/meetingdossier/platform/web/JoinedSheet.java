package org.meetingdossier.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.DigestUtils;

/**
 * Style sheets in one file. Its address changes with its words, so it may be kept for
 * ever.
 *
 * @param name which it is
 * @param version changes with the words
 * @param css its words
 */
record JoinedSheet(String name, String version, String css) {

	static JoinedSheet of(String name, Stream<String> parts) {
		String css = parts.collect(Collectors.joining());
		return new JoinedSheet(name, DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)), css);
	}

	String address() {
		return "/css/" + this.name + "-" + this.version + ".css";
	}

}

package org.meetingdossier.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** How a letter looks, as CSS. */
final class LetterStyle {

	private LetterStyle() {
	}

	static String read() {
		try {
			return new ClassPathResource("output/letter.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The style of the letter is part of the product", ex);
		}
	}

}

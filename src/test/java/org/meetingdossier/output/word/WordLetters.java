package org.meetingdossier.output.word;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.support.ResourceBundleMessageSource;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.output.OutgoingDossier;

/**
 * Letters that dossiers leave as, without the application around them.
 */
public final class WordLetters {

	private static final Instant AT = Instant.parse("2025-05-08T10:00:00Z");

	private static final WordFormat FORMAT = format();

	private WordLetters() {
	}

	/** The letter of the first edition of a dossier, for who may see all of it. */
	public static byte[] of(Dossier dossier) {
		return FORMAT
			.write(OutgoingDossier.of(new PublishedDossier(new PublishedDossier.Edition(dossier.id(), "A", 1, AT, null),
					dossier.level(), dossier)));
	}

	private static WordFormat format() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/output");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return new WordFormat(messages, Optional.empty());
	}

}

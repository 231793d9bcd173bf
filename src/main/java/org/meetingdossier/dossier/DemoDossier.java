package org.meetingdossier.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.core.io.ClassPathResource;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;

/**
 * A dossier that ships, to see what one looks like. Together they follow a few subjects
 * through four meetings of 2025.
 */
enum DemoDossier {

	/** The case the product was first made for: NATO foreign ministers in May. */
	ANTALYA("ifmm-antalya-2025", "008c69a2-657c-5558-a862-d68d53fe1d25"),

	/** NATO foreign ministers in April. */
	BRUSSELS("fmm-brussel-2025", "a40e8617-e982-55a9-a526-83e11aa83018"),

	/** The Foreign Affairs Council of the EU in May. */
	COUNCIL("rbz-brussel-mei-2025", "b69e82a5-704a-53b1-9e14-61ab384df13e"),

	/** The NATO summit in June. */
	SUMMIT("navo-top-den-haag-2025", "a696690e-bb52-555b-a46f-a547a1adf7db");

	private final String slug;

	private final UUID id;

	DemoDossier(String slug, String id) {
		this.slug = slug;
		this.id = UUID.fromString(id);
	}

	static boolean contains(UUID dossier) {
		return Arrays.stream(values()).anyMatch((demo) -> demo.id.equals(dossier));
	}

	UUID id() {
		return this.id;
	}

	Dossier content() {
		ClassPathResource file = new ClassPathResource("dossier/demo/" + this.slug + ".json");
		try {
			return DossierJson.read(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A demo dossier could not be read", ex);
		}
	}

}

package org.meetingdossier.register.source;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;

/**
 * Builds canonical ids from the numbers of the Tweede Kamer.
 */
final class DossierPaper {

	/** Since this session the ids of answers do not follow from their number. */
	private static final int OPAQUE_ANSWERS = 2025;

	private DossierPaper() {
	}

	/** Minus one means that the paper has no number in the dossier. */
	static Optional<OfficialId> id(JsonNode dossier, @Nullable String number) {
		String nummer = TweedeKamerRecord.first(dossier, "Nummer");
		if (nummer == null || number == null || !number.matches("[1-9]\\d{0,4}")) {
			return Optional.empty();
		}
		return OfficialId
			.tryParse("kst-" + dossier(nummer, TweedeKamerRecord.first(dossier, "Toevoeging")) + '-' + number);
	}

	/** The number of a Kingdom act stands in the suffix but not in the id. */
	private static DossierNumber dossier(String number, @Nullable String suffix) {
		if (suffix == null) {
			return DossierNumber.of(number);
		}
		return new DossierNumber(number, suffix.strip().toUpperCase(Locale.ROOT).replace(" (", "-(").replace(" ", ""))
			.withoutKingdomAct();
	}

	/** {@code 242501244} is number 1244 of the session 2024-2025. */
	static Optional<OfficialId> answer(@Nullable String number) {
		if (number == null || !number.matches("\\d{9}")) {
			return Optional.empty();
		}
		int first = Integer.parseInt(number.substring(0, 2));
		int year = (first < 50) ? 2000 + first : 1900 + first;
		return (year >= OPAQUE_ANSWERS) ? Optional.empty()
				: OfficialId.tryParse("ah-tk-" + year + (year + 1) + '-' + Integer.parseInt(number.substring(4)));
	}

}

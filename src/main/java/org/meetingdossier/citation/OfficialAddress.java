package org.meetingdossier.citation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Derives official addresses from ids. Keys that only a site knows are never made up.
 */
final class OfficialAddress {

	private static final String REGISTER = "https://zoek.officielebekendmakingen.nl/";

	private static final String EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

	private static final String TWEEDE_KAMER = "https://www.tweedekamer.nl/";

	/** Since this session answers have ids that do not follow from their number. */
	private static final int OPAQUE_ANSWERS = 2025;

	private OfficialAddress() {
	}

	static Optional<URI> of(OfficialId id) {
		return Optional.ofNullable(address(id)).map(URI::create);
	}

	private static @Nullable String address(OfficialId id) {
		String value = id.value();
		return switch (id.kind()) {
			case DOSSIER -> REGISTER + "dossier/" + DossierNumber.parse(value.substring(8)).withoutKingdomAct();
			case AANHANGSEL -> isOpaque(value) ? null : REGISTER + value;
			case KAMERSTUK, HANDELINGEN, BIJLAGE, STAATSBLAD, STAATSCOURANT, TRACTATENBLAD, KAMERVRAAG ->
				REGISTER + value;
			case DOCUMENT -> value.startsWith("nds-") ? REGISTER + value
					: TWEEDE_KAMER + "kamerstukken/detail?id=" + value + "&did=" + value;
			case ACTIVITEIT -> TWEEDE_KAMER + "debat_en_vergadering/commissievergaderingen/details?id=" + value;
			case EU -> european(value);
			case ECLI -> value.startsWith("ECLI:NL:") ? "https://deeplink.rechtspraak.nl/uitspraak?id=" + value : null;
			case ZAAK, TOEZEGGING, LJN -> null;
		};
	}

	private static boolean isOpaque(String id) {
		String[] parts = id.split("-", -1);
		return parts.length >= 4 && parts[2].compareTo(String.valueOf(OPAQUE_ANSWERS)) > 0;
	}

	private static @Nullable String european(String id) {
		String[] parts = id.split("-", 2);
		return switch (parts[0]) {
			case "com", "swd", "join", "sec" ->
				EUR_LEX + parts[0].toUpperCase(Locale.ROOT) + ':' + parts[1].replace('-', ':') + ":FIN";
			case "celex" -> EUR_LEX + "CELEX:" + parts[1];
			default -> CelexNumber.isCelex(id) ? EUR_LEX + "CELEX:" + id : null;
		};
	}

}

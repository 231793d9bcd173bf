package org.meetingdossier.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.SessionYear;

/**
 * What the id of a document says by itself, as far as it does.
 *
 * @param plainId the id without reprint, correction or annex, without the session that
 * old ids carry, and in lower case: ids that agree in it name the same paper
 * @param form what the last part of the id says the document is to that paper
 * @param chamber the House
 * @param session the parliamentary session
 * @param number the number within the dossier, without reprint or correction
 */
public record IdParts(String plainId, Variant.Kind form, @Nullable Chamber chamber, @Nullable SessionYear session,
		@Nullable DossierNumber dossier, @Nullable PaperNumber number) {

	private static final int LONGEST_DOSSIER = 20;

	private static final int LONGEST_NUMBER = 40;

	private static final Pattern FORM = Pattern.compile("[hnb]\\d{1,2}");

	private static final Pattern SESSION = Pattern.compile("(?:18|19|20)\\d{6}");

	private static final Pattern SENATE_NUMBER = Pattern.compile("[A-Z]{1,3}|\\d{1,5}[a-z]");

	private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,5}");

	public static IdParts of(OfficialId id) {
		List<String> parts = new ArrayList<>(List.of(id.value().split("-", -1)));
		String last = parts.get(parts.size() - 1);
		Variant.Kind form = (parts.size() > 2 && FORM.matcher(last).matches()) ? Variant.Kind.of(last.charAt(0))
				: Variant.Kind.PLAIN;
		if (form != Variant.Kind.PLAIN) {
			parts.remove(parts.size() - 1);
		}
		return (id.kind() == CitationKind.KAMERSTUK) ? paper(parts, form) : other(parts, form);
	}

	private static IdParts paper(List<String> parts, Variant.Kind form) {
		SessionYear session = session(parts.get(1));
		if (session != null && parts.size() > 2) {
			parts.remove(1);
		}
		String plainId = plain(parts);
		if (parts.size() < 3 || isOdd(parts)) {
			// A paper that has no number yet: kst-1145521.
			return new IdParts(plainId, form, null, session, null, null);
		}
		String number = parts.get(parts.size() - 1);
		DossierNumber dossier = new DossierNumber(parts.get(1), String.join("-", parts.subList(2, parts.size() - 1)));
		return new IdParts(plainId, form, chamber(number), session, dossier, new PaperNumber(number));
	}

	/**
	 * A text can hold longer numbers than any register gave out, or none: they say
	 * nothing.
	 */
	private static boolean isOdd(List<String> parts) {
		String number = parts.get(parts.size() - 1);
		return number.isEmpty() || number.length() > LONGEST_NUMBER || parts.get(1).length() > LONGEST_DOSSIER
				|| String.join("-", parts.subList(2, parts.size() - 1)).length() > LONGEST_DOSSIER;
	}

	private static IdParts other(List<String> parts, Variant.Kind form) {
		Chamber chamber = null;
		for (Chamber house : Chamber.values()) {
			if (parts.size() > 2 && parts.get(1).equals(house.code())) {
				chamber = house;
			}
		}
		SessionYear session = (chamber != null) ? session(parts.get(2)) : null;
		return new IdParts(plain(parts), form, chamber, session, null, null);
	}

	private static String plain(List<String> parts) {
		return String.join("-", parts).toLowerCase(Locale.ROOT);
	}

	private static @Nullable Chamber chamber(String number) {
		if (SENATE_NUMBER.matcher(number).matches()) {
			return Chamber.EERSTE_KAMER;
		}
		return HOUSE_NUMBER.matcher(number).matches() ? Chamber.TWEEDE_KAMER : null;
	}

	private static @Nullable SessionYear session(String part) {
		if (!SESSION.matcher(part).matches()) {
			return null;
		}
		int first = Integer.parseInt(part.substring(0, 4));
		boolean consecutive = Integer.parseInt(part.substring(4)) == first + 1;
		return (consecutive && first >= 1814) ? new SessionYear(first) : null;
	}

	/** The number as a number; null for letters of the Eerste Kamer. */
	public @Nullable Integer order() {
		return (this.number != null && HOUSE_NUMBER.matcher(this.number.value()).matches())
				? Integer.valueOf(this.number.value()) : null;
	}

}

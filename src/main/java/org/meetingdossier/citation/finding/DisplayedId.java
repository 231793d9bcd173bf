package org.meetingdossier.citation.finding;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.part.Suffixes;
import org.meetingdossier.citation.text.Digits;

/**
 * Prints canonical ids in the form people write. Where an id has no such form, or its
 * form would read as another id, the id is printed as it is: the finder knows it in text.
 */
public final class DisplayedId {

	private DisplayedId() {
	}

	public static String of(OfficialId id) {
		String printed = switch (id.kind()) {
			case KAMERSTUK -> kamerstuk(id.value());
			case DOSSIER -> "Kamerstukdossier " + DossierNumber.parse(id.value().substring(8)).display();
			case HANDELINGEN -> handelingen(id.value().split("-", -1));
			case AANHANGSEL -> aanhangsel(id.value().split("-", -1));
			case STAATSBLAD -> gazette("Stb.", id.value().split("-", -1));
			case STAATSCOURANT -> gazette("Stcrt.", id.value().split("-", -1));
			case TRACTATENBLAD -> gazette("Trb.", id.value().split("-", -1));
			case BIJLAGE -> "Bijlage " + id.value();
			case EU -> eu(id.value());
			default -> null;
		};
		return (printed != null) ? printed : id.value();
	}

	private static @Nullable String kamerstuk(String id) {
		String[] parts = id.split("-", -1);
		int dossier = (parts.length > 3 && isSession(parts[1])) ? 2 : 1;
		if (parts.length < dossier + 2 || !isDossier(parts[dossier])) {
			return null;
		}
		int next = dossier + 1;
		String suffix = "";
		if (parts.length > next + 1 && Suffixes.isSuffix(parts[dossier], parts[next])) {
			suffix = parts[next++];
		}
		String number = String.join("-", List.of(parts).subList(next, parts.length));
		DossierNumber whole = new DossierNumber(parts[dossier], suffix);
		if (next + 2 < parts.length || !PaperNumbers.isPlain(number)) {
			return null;
		}
		PaperNumber paper = new PaperNumber(number);
		if (dossier == 2) {
			SessionYear session = session(parts[1]);
			return SessionNumbering.holds(session, paper)
					? "Kamerstukken I " + session.display() + ", " + whole.display() + ", " + paper.display() : null;
		}
		if (SessionNumbering.holds(whole, number)) {
			return null;
		}
		return "Kamerstuk " + (paper.isLetter() ? "I " : "") + whole.display() + ", " + paper.display();
	}

	private static boolean isDossier(String text) {
		return text.length() == 5 && Digits.isNumber(text) && text.charAt(0) != '0';
	}

	private static @Nullable String handelingen(String[] parts) {
		String chamber = numeral(parts);
		if (chamber == null || parts.length > 5) {
			return null;
		}
		String meeting = "Handelingen " + chamber + ' ' + session(parts[2]).display() + ", nr. " + parts[3];
		if (parts.length == 4) {
			return meeting;
		}
		return (first(parts[2]) >= 2011) ? meeting + ", item " + parts[4] : null;
	}

	private static @Nullable String aanhangsel(String[] parts) {
		String chamber = numeral(parts);
		if (chamber == null || parts.length != 4) {
			return null;
		}
		return "Aanhangsel Handelingen " + chamber + ' ' + session(parts[2]).display() + ", nr. " + parts[3];
	}

	private static @Nullable String numeral(String[] parts) {
		if (parts.length < 4 || !isSession(parts[2]) || !Digits.isNumber(parts[3])) {
			return null;
		}
		return switch (parts[1]) {
			case "tk" -> "II";
			case "ek" -> "I";
			default -> null;
		};
	}

	private static boolean isSession(String digits) {
		return digits.length() == 8 && Digits.isNumber(digits) && SessionYear.isFirst(first(digits))
				&& session(digits).value().equals(digits);
	}

	private static SessionYear session(String eightDigits) {
		return new SessionYear(first(eightDigits));
	}

	private static int first(String eightDigits) {
		return Integer.parseInt(eightDigits.substring(0, 4));
	}

	private static @Nullable String gazette(String name, String[] parts) {
		return (parts.length == 3 && Digits.isNumber(parts[2])) ? name + ' ' + parts[1] + ", " + parts[2] : null;
	}

	private static @Nullable String eu(String id) {
		String[] parts = id.split("-", -1);
		if (parts.length != 3 || "eu".equals(parts[0])) {
			return null;
		}
		if (parts[0].equals("st")) {
			return "ST " + parts[1] + '/' + parts[2];
		}
		return parts[0].toUpperCase(Locale.ROOT) + '(' + parts[1] + ") " + parts[2];
	}

}

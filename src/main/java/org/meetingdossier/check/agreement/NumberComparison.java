package org.meetingdossier.check.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares the parts of the citation itself: House, session and the number of a Kingdom
 * act, which the canonical id does not hold.
 */
final class NumberComparison {

	private static final Pattern HOUSE = Pattern.compile("\\b(I|II|1|2|11|EK|TK|Eerste|Tweede)\\b");

	private static final Pattern KINGDOM_ACT = Pattern.compile("\\(\\s*R\\s*(\\d{2,4})\\s*\\)");

	/** Since then papers of the Eerste Kamer have letters. */
	private static final int LETTERS_SINCE = 2004;

	/** Dossiers that were opened since then. */
	private static final int LETTERS_FROM = 29_800;

	private static final int SEPTEMBER = 9;

	private NumberComparison() {
	}

	static List<Evidence> of(Citation citation, RegisteredDocument document) {
		List<Evidence> evidence = new ArrayList<>();
		citation.chamber()
			.filter((chamber) -> citation.kind() == CitationKind.KAMERSTUK && HOUSE.matcher(citation.text()).find())
			.ifPresent((chamber) -> evidence.add(chamber(chamber, citation.sessionYear().orElse(null), document)));
		citation.sessionYear()
			.filter((session) -> citation.kind() == CitationKind.KAMERSTUK)
			.ifPresent((session) -> evidence.add(session(session, document)));
		Evidence act = kingdomAct(citation.text(), document);
		if (act != null) {
			evidence.add(act);
		}
		return evidence;
	}

	static @Nullable Evidence addressed(Description stated, RegisteredDocument document) {
		return (stated.chamber() != null) ? chamber(stated.chamber(), null, document) : null;
	}

	/** The House that a paper is of. */
	static @Nullable Chamber of(RegisteredDocument document) {
		return (document.chamber() != null) ? document.chamber() : byNumber(null, document);
	}

	private static Evidence chamber(Chamber stated, @Nullable SessionYear session, RegisteredDocument document) {
		Chamber registered = (document.chamber() != null) ? document.chamber() : byNumber(session, document);
		if (registered == null) {
			return Evidence.of(Field.CHAMBER, words(stated), null, Comparison.NOT_COMPARABLE);
		}
		return Evidence.of(Field.CHAMBER, words(stated), words(registered),
				(stated == registered) ? Comparison.EQUAL : Comparison.DIFFERENT);
	}

	// kst-36410-B is a paper of the Eerste Kamer, kst-36410-74 one of the Tweede Kamer.
	private static @Nullable Chamber byNumber(@Nullable SessionYear session, RegisteredDocument document) {
		if (document.id().kind() != CitationKind.KAMERSTUK) {
			return null;
		}
		String id = document.id().value();
		String number = id.substring(id.lastIndexOf('-') + 1);
		if (number.chars().allMatch((letter) -> letter >= 'A' && letter <= 'Z')) {
			return Chamber.EERSTE_KAMER;
		}
		boolean recent = isOfARecentDossier(id) || (session != null && session.first() >= LETTERS_SINCE)
				|| (document.date() != null && document.date().getYear() > LETTERS_SINCE);
		return (recent && number.chars().allMatch(Character::isDigit)) ? Chamber.TWEEDE_KAMER : null;
	}

	private static boolean isOfARecentDossier(String id) {
		return Integer.parseInt(id.split("-")[1].replaceAll("\\D", "0")) >= LETTERS_FROM;
	}

	static String words(Chamber chamber) {
		return switch (chamber) {
			case EERSTE_KAMER -> "Eerste Kamer";
			case TWEEDE_KAMER -> "Tweede Kamer";
			case VERENIGDE_VERGADERING -> "Verenigde Vergadering";
		};
	}

	private static Evidence session(SessionYear stated, RegisteredDocument document) {
		SessionYear registered = document.session();
		LocalDate date = document.date();
		if (registered != null) {
			return Evidence.of(Field.SESSION, stated.display(), registered.display(),
					stated.equals(registered) ? Comparison.EQUAL : Comparison.DIFFERENT);
		}
		if (date == null) {
			return Evidence.of(Field.SESSION, stated.display(), null, Comparison.NOT_COMPARABLE);
		}
		// A paper of those weeks may be printed under either session.
		SessionYear early = new SessionYear(date.minusMonths(SEPTEMBER - 1L).getYear());
		SessionYear late = new SessionYear(date.minusMonths(SEPTEMBER + 1L).getYear());
		boolean fits = stated.equals(early) || stated.equals(late);
		return Evidence.of(Field.SESSION, stated.display(), sessionOf(date).display(),
				fits ? Comparison.EQUAL : Comparison.DIFFERENT);
	}

	// A session starts on the third Tuesday of September.
	private static SessionYear sessionOf(LocalDate date) {
		LocalDate start = LocalDate.of(date.getYear(), SEPTEMBER, 1)
			.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
		return new SessionYear(date.isBefore(start) ? date.getYear() - 1 : date.getYear());
	}

	private static @Nullable Evidence kingdomAct(String words, RegisteredDocument document) {
		Matcher stated = KINGDOM_ACT.matcher(words.toUpperCase(Locale.ROOT));
		if (!stated.find()) {
			return null;
		}
		Matcher registered = KINGDOM_ACT.matcher((document.dossierTitle() != null) ? document.dossierTitle() : "");
		if (!registered.find()) {
			return Evidence.of(Field.SUFFIX, stated.group(), null, Comparison.NOT_COMPARABLE);
		}
		return Evidence.of(Field.SUFFIX, stated.group(), registered.group(),
				stated.group(1).equals(registered.group(1)) ? Comparison.EQUAL : Comparison.DIFFERENT);
	}

}

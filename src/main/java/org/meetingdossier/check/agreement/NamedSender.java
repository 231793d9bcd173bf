package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.Offices;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares the only office that a sentence names with that of the sender. Where the
 * sentence starts with it and a verb of sending follows, it is the sender; elsewhere it
 * may be somebody else.
 */
public final class NamedSender {

	private static final Pattern STARTS = Pattern
		.compile("^\\W*(?:De )?(?:[Mm]inister|[Ss]taatssecretaris)\\b.{0,80}?\\b(?:bood|schreef|stuurde|zond|deelde|lichtte"
				+ "|meldde|vulde|reageerde|antwoordde|beantwoordde)\\b.*", Pattern.DOTALL);

	private NamedSender() {
	}

	/**
	 * Compares the office.
	 * @param text the words around the citation
	 * @param document the cited paper
	 * @return that another office is named; null when none is, or the sender too
	 */
	public static @Nullable Evidence of(String text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		List<Office> said = Offices.of(text);
		if (!facts.isLetter() || facts.offices().isEmpty() || document.authors().isEmpty() || said.size() != 1) {
			return null;
		}
		boolean other = facts.offices().stream().allMatch((office) -> Boolean.FALSE.equals(said.get(0).matches(office)));
		if (!other) {
			return null;
		}
		String rank = (said.get(0).rank() == Office.Rank.MINISTER) ? "minister" : "staatssecretaris";
		int at = text.toLowerCase(Locale.ROOT).indexOf(rank);
		String words = (at >= 0) ? text.substring(at, Math.min(text.length(), at + 40)).replaceFirst("\\s\\S*$", "") : text;
		return Evidence.of(Field.AUTHOR, words, facts.authorWords(),
				STARTS.matcher(text).matches() ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
	}

}

package org.meetingdossier.register.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.IdParts;

/**
 * Reads from the title of a motion or an amendment which earlier one it came in the place
 * of: "ter vervanging van die gedrukt onder nr. 2229", "t.v.v. 36064-14", "was nr. 347".
 * Titles of other papers say such words about a motion; they replace nothing.
 */
final class Replacement {

	private static final Pattern KIND = Pattern.compile("motie|amendement", Pattern.CASE_INSENSITIVE);

	/** The limits keep the time linear in a title of any kind. */
	private static final Pattern OWN_KIND = Pattern
		.compile("^(?:(?:tweede|derde|vierde) )?(?:nader |nogmaals )?(?:gewijzigde? )?(?:sub)?(?:motie|amendement)\\b");

	private static final Pattern REPLACES = Pattern
		.compile("(?:\\bter vervanging van|\\bt\\. ?v\\. ?v\\.?|\\bt\\.?v\\.?v\\.?|\\bwas(?= (?:nr|stuk)))"
				+ "(?: (?:die|dat|het|de|eerder|ingediende|gewijzigde|nader|motie|(?:sub)?amendement|gedrukt|onder|op|kamerstuk|stuk)\\b){0,8}"
				+ "[: ]{0,2}(?:(?<dossier>\\d{2}[ .]?\\d{3})(?:[- ]{1,3}(?<suffix>\\d{2}(?=[-, ])|[ivx]{1,5}[ab]?|[a-m](?=[-, ])))?(?:, ?nr\\.?|[- ]?nr\\.?|[- ,]) ?|nr\\.? ?)"
				+ "(?<number>\\d{1,5})\\b");

	private Replacement() {
	}

	/**
	 * Reads a title.
	 * @param facts the document that may replace another
	 * @return the document that it replaces
	 */
	static Optional<OfficialId> in(DocumentFacts facts) {
		IdParts own = IdParts.of(facts.id());
		if (facts.title() == null || own.dossier() == null) {
			return Optional.empty();
		}
		String title = plain(facts.title());
		if (facts.kind() != null && !KIND.matcher(facts.kind()).find()) {
			return Optional.empty();
		}
		if (!OWN_KIND.matcher(title).find()) {
			return Optional.empty();
		}
		Matcher words = REPLACES.matcher(title);
		return words.find() ? id(words, own.dossier()).filter((id) -> !id.equals(facts.id())) : Optional.empty();
	}

	private static Optional<OfficialId> id(Matcher words, DossierNumber own) {
		String dossier = words.group("dossier");
		String suffix = words.group("suffix");
		DossierNumber of = (dossier != null) ? new DossierNumber(dossier.replaceAll("\\D", ""),
				(suffix != null) ? suffix.toUpperCase(Locale.ROOT) : "") : own;
		return OfficialId.tryParse("kst-" + of.value() + '-' + words.group("number"));
	}

	/** Lower case, with ordinary spaces and hyphens. */
	private static String plain(String title) {
		return title.replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ")
			.replaceAll("[\\u2010\\u2011\\u2013]", "-")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

}

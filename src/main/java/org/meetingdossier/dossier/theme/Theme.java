package org.meetingdossier.dossier.theme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A subject that runs through meetings. It is what topics say it is: there is no list of
 * themes beside them, so that a theme nobody may see is not there either.
 *
 * @param slug its part of an address; names that differ in capitals and accents only
 * share it
 * @param name what it is called
 */
public record Theme(String slug, String name) {

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	private static final Pattern AT_AN_END = Pattern.compile("^-|-$");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}");

	/**
	 * The theme of a name.
	 * @param name what a topic says; null where it says nothing
	 * @return the theme, or empty when the name has no letter or digit
	 */
	public static Optional<Theme> named(@Nullable String name) {
		if (name == null) {
			return Optional.empty();
		}
		String slug = AT_AN_END.matcher(NO_WORD.matcher(folded(name)).replaceAll("-")).replaceAll("");
		return slug.isEmpty() ? Optional.empty() : Optional.of(new Theme(slug, name.strip()));
	}

	/** Words without capitals and accents. */
	static String folded(String words) {
		return ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}

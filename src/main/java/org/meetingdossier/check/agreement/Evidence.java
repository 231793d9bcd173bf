package org.meetingdossier.check.agreement;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a sentence says of the paper it cites, beside what the register knows.
 *
 * @param field what it is about
 * @param stated the words of the sentence
 * @param registered the value in the register, as the register writes it; null when the
 * register does not know it
 * @param comparison how they relate
 */
public record Evidence(Field field, String stated, @Nullable String registered, Comparison comparison) {

	private static final Pattern LEAD = Pattern
		.compile("^(?:(?:van|de|het|een|over|dd|d\\.d\\.|op|voor|door|lid|leden)\\b[. ]*)+");

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

	static Evidence of(Field field, String stated, @Nullable String registered, Comparison comparison) {
		return new Evidence(field, stated, registered, comparison);
	}

	/**
	 * This evidence, in which other words for the same thing fit instead of being equal.
	 * @return the evidence as readers are told of it
	 */
	public Evidence loosely() {
		boolean loose = this.comparison == Comparison.EQUAL && this.registered != null
				&& !bare(this.stated).equals(bare(this.registered));
		return loose ? of(this.field, this.stated, this.registered, Comparison.FITS) : this;
	}

	private static String bare(String words) {
		return SIGNS.matcher(LEAD.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("")).replaceAll("");
	}

}

package org.meetingdossier.dossier.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a Dutch position is said to be as it was, with all that the same text says
 * besides. Only its words are compared with those of before: what they mean is for people
 * to judge.
 *
 * @param words the words that say so
 * @param since what stands around them in their part of the sentence, such as what it is
 * measured against
 * @param rest what is said besides, in parts of sentences
 */
public record UnchangedClaim(String words, String since, List<String> rest) {

	public UnchangedClaim {
		rest = List.copyOf(rest);
	}

	/**
	 * Looks for such a claim.
	 * @param text a line to take or its explanation
	 * @return the first claim, or empty if the text makes none
	 */
	public static Optional<UnchangedClaim> in(String text) {
		List<String> rest = new ArrayList<>();
		ClaimingPart said = null;
		for (String part : SaidParts.of(text)) {
			Optional<ClaimingPart> claim = ClaimingPart.in(part);
			if (said == null) {
				said = claim.orElse(null);
			}
			String besides = claim.map(ClaimingPart::rest).orElse(part);
			if (!SaidParts.plain(besides).isEmpty()) {
				rest.add(besides);
			}
		}
		return Optional.ofNullable(said).map((found) -> new UnchangedClaim(found.words(), found.since(), rest));
	}

	/**
	 * Looks for such a claim in a line to take and in what is behind it.
	 * @param line the line to take
	 * @param explanation what is behind it
	 * @return the first claim, with what the line says besides; or empty if neither makes
	 * one
	 */
	public static Optional<UnchangedClaim> of(String line, String explanation) {
		return in(line).or(() -> in(explanation)
			.map((claim) -> new UnchangedClaim(claim.words(), claim.since(), SaidParts.of(line))));
	}

	/** A text in the parts that are compared, without claims. */
	private static List<String> said(String text) {
		return in(text).map(UnchangedClaim::rest).orElseGet(() -> SaidParts.of(text));
	}

	/**
	 * Compares what is said besides the claim with what was said before.
	 * @param before the text of before, which may make such a claim itself
	 * @return what came of it
	 */
	public Outcome against(String before) {
		if (this.rest.isEmpty()) {
			return Outcome.NOT_REPEATED;
		}
		return plain(this.rest).equals(plain(said(before))) ? Outcome.SAME : Outcome.DIFFERS;
	}

	private static List<String> plain(List<String> parts) {
		return parts.stream().map(SaidParts::plain).filter((part) -> !part.isEmpty()).sorted().toList();
	}

	/**
	 * What comparing words gave.
	 */
	public enum Outcome {

		/** Besides the claim the words are those of before. */
		SAME,

		/** The words are not those of before. */
		DIFFERS,

		/** Nothing is said besides the claim, so that there is nothing to compare. */
		NOT_REPEATED

	}

}

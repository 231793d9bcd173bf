package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.Words;

/**
 * Compares what became of a motion or an amendment. One that was held over at first may
 * be carried later; whose end the register knows is held over no more.
 */
final class StatusComparison {

	private static final String HELD = "aangehouden";

	private static final String REJECTED = "verworpen";

	/** In the order in which their words count: "niet aangenomen" is no "aangenomen". */
	private static final List<Map.Entry<String, String>> ENDS = List.of(Map.entry("withdrawn", "ingetrokken"),
			Map.entry("held", HELD), Map.entry("rejected", REJECTED), Map.entry("carried", "aangenomen"));

	private static final Set<String> KNOWN = Set.of("aangenomen", REJECTED, "ingetrokken");

	private StatusComparison() {
	}

	static @Nullable Evidence of(CitingText near, boolean alone, Facts facts) {
		Words words = Words.of(alone ? near.before() + " " + near.rest() : near.before());
		boolean never = facts.kinds().stream().anyMatch((kind) -> kind.is("never-voted"));
		if (alone && never && isSaid("voted", words)) {
			return Evidence.of(Field.STATUS, "stemming", facts.document().kind(), Comparison.DIFFERENT);
		}
		boolean changed = facts.isByMembers() && facts.title() != null && facts.title().changed();
		if (alone && changed && isSaid("unchanged", words)) {
			return Evidence.of(Field.STATUS, "ongewijzigd", facts.document().title(), Comparison.DIFFERENT);
		}
		String status = facts.document().status();
		if (status == null || !facts.isByMembers()) {
			return null;
		}
		String registered = status.toLowerCase(Locale.ROOT);
		String stated = stated(words, registered, alone);
		if (stated == null) {
			return null;
		}
		boolean other = KNOWN.contains(registered)
				&& (KNOWN.contains(stated) || (stated.equals(HELD) && isStillHeld(words)));
		return Evidence.of(Field.STATUS, stated, status, registered.contains(stated) ? Comparison.EQUAL
				: other ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
	}

	private static boolean isSaid(String role, Words words) {
		return Frames.in(role, words) != null;
	}

	private static boolean isStillHeld(Words words) {
		return isSaid("listed", words) || isSaid("still held", words) || !isSaid("once held", words);
	}

	/**
	 * What is said to have become of it; null when nothing is, or it is not told as done.
	 */
	private static @Nullable String stated(Words words, String registered, boolean alone) {
		boolean unsure = isSaid("unsure", words) || isSaid("denied", words);
		String end = isSaid("ended", words) ? "ingetrokken" : isSaid("listed", words) ? HELD : null;
		if (end == null && !unsure) {
			end = ENDS.stream()
				.filter((one) -> isSaid(one.getKey(), words))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(null);
		}
		if (end == null) {
			return (alone && isSaid("vote", words)) ? "stemming" : null;
		}
		// "de aangehouden motie is in mei verworpen": what came of it in the end counts,
		// and "nadat een andere was ingetrokken" is said of another.
		boolean told = !end.equals(REJECTED)
				&& ENDS.stream().anyMatch((one) -> one.getValue().equals(registered) && isSaid(one.getKey(), words));
		return told ? registered : end;
	}

}

package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Frame;
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
		Frame voted = (alone && facts.kinds().stream().anyMatch((kind) -> kind.is("never-voted")))
				? Frames.in("voted", Words.of(near.before() + " " + near.rest())) : null;
		if (voted != null) {
			return Evidence.of(Field.STATUS, "stemming", facts.document().kind(), Comparison.DIFFERENT);
		}
		boolean changed = alone && facts.isByMembers() && facts.title() != null && facts.title().changed();
		Frame unchanged = changed ? Frames.in("unchanged", Words.of(near.before() + " " + near.rest())) : null;
		if (unchanged != null) {
			return Evidence.of(Field.STATUS, "ongewijzigd", facts.document().title(), Comparison.DIFFERENT);
		}
		String status = facts.document().status();
		if (status == null || !facts.isByMembers()) {
			return null;
		}
		Words words = Words.of(alone ? near.before() + " " + near.rest() : near.before());
		String registered = status.toLowerCase(Locale.ROOT);
		String stated = stated(words, registered, alone);
		if (stated == null) {
			return null;
		}
		Comparison comparison = registered.contains(stated) ? Comparison.EQUAL
				: (KNOWN.contains(registered)
						&& (KNOWN.contains(stated) || (stated.equals(HELD) && isStillHeld(words))))
								? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE;
		return Evidence.of(Field.STATUS, stated, status, comparison);
	}

	private static boolean isStillHeld(Words words) {
		return Frames.in("listed", words) != null || Frames.in("still held", words) != null
				|| Frames.in("once held", words) == null;
	}

	/**
	 * "de aangehouden motie is in mei verworpen": what came of it in the end counts, and
	 * "nadat een andere was ingetrokken" is said of another.
	 */
	private static boolean isTold(String registered, Words words) {
		return ENDS.stream()
			.anyMatch((one) -> one.getValue().equals(registered) && Frames.in(one.getKey(), words) != null);
	}

	private static @Nullable String stated(Words words, String registered, boolean alone) {
		String sure = (Frames.in("ended", words) != null) ? "ingetrokken"
				: (Frames.in("listed", words) != null) ? HELD : null;
		if (sure != null) {
			return isTold(registered, words) ? registered : sure;
		}
		if (Frames.in("unsure", words) != null || Frames.in("denied", words) != null) {
			return (alone && Frames.in("vote", words) != null) ? "stemming" : null;
		}
		for (Map.Entry<String, String> end : ENDS) {
			if (Frames.in(end.getKey(), words) != null) {
				boolean ended = !end.getValue().equals(REJECTED) && isTold(registered, words);
				return ended ? registered : end.getValue();
			}
		}
		return (alone && Frames.in("vote", words) != null) ? "stemming" : null;
	}

}

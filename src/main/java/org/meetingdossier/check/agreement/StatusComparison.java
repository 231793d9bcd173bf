package org.meetingdossier.check.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Frame;
import org.meetingdossier.check.agreement.wording.FrameRole;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Words;

/**
 * Compares what became of a motion or an amendment. One that is held over may be carried
 * later, so that only the three ends exclude each other, and what is still held over.
 */
final class StatusComparison {

	/** In the order in which their words count: "niet aangenomen" is no "aangenomen". */
	private static final Map<FrameRole, String> ENDS = ends();

	private static final Set<String> KNOWN = Set.of("aangenomen", "verworpen", "ingetrokken");

	private static final Set<PaperKind> NEVER_VOTED_ON = EnumSet.of(PaperKind.BRIEF, PaperKind.FICHE,
			PaperKind.DEBATVERSLAG, PaperKind.SCHRIFTELIJK_OVERLEG);

	private StatusComparison() {
	}

	static @Nullable Evidence of(CitingText near, boolean alone, Facts facts) {
		Frame voted = (alone && !Collections.disjoint(facts.kinds(), NEVER_VOTED_ON))
				? Frames.in(FrameRole.VOTED, Words.of(near.before() + " " + near.rest())) : null;
		if (voted != null) {
			return Evidence.of(Field.STATUS, "stemming", facts.document().kind(), Comparison.DIFFERENT);
		}
		boolean changed = alone && facts.isByMembers() && facts.title() != null && facts.title().changed();
		Frame unchanged = changed ? Frames.in(FrameRole.UNCHANGED, Words.of(near.before() + " " + near.rest())) : null;
		if (unchanged != null) {
			return Evidence.of(Field.STATUS, "ongewijzigd", facts.document().title(), Comparison.DIFFERENT);
		}
		String status = facts.document().status();
		if (status == null || !facts.isByMembers()) {
			return null;
		}
		Words words = Words.of(alone ? near.before() + " " + near.rest() : near.before());
		String stated = stated(words, alone);
		if (stated == null) {
			return null;
		}
		String registered = status.toLowerCase(Locale.ROOT);
		Comparison comparison = registered.contains(stated) ? Comparison.EQUAL
				: (KNOWN.contains(registered)
						&& (KNOWN.contains(stated) || Frames.in(FrameRole.STILL_HELD, words) != null))
								? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE;
		return Evidence.of(Field.STATUS, stated, status, comparison);
	}

	private static @Nullable String stated(Words words, boolean alone) {
		if (Frames.in(FrameRole.UNSURE, words) != null || Frames.in(FrameRole.DENIED, words) != null) {
			return (alone && Frames.in(FrameRole.VOTE, words) != null) ? "stemming" : null;
		}
		for (Map.Entry<FrameRole, String> end : ENDS.entrySet()) {
			if (Frames.in(end.getKey(), words) != null) {
				return end.getValue();
			}
		}
		return (alone && Frames.in(FrameRole.VOTE, words) != null) ? "stemming" : null;
	}

	private static Map<FrameRole, String> ends() {
		Map<FrameRole, String> ends = new EnumMap<>(FrameRole.class);
		ends.put(FrameRole.WITHDRAWN, "ingetrokken");
		ends.put(FrameRole.HELD, "aangehouden");
		ends.put(FrameRole.REJECTED, "verworpen");
		ends.put(FrameRole.CARRIED, "aangenomen");
		return ends;
	}

}

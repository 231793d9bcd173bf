package org.meetingdossier.check.agreement;

import java.util.Collections;
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
 * later, so that only the three ends exclude each other.
 */
final class StatusComparison {

	private static final Map<FrameRole, String> ENDS = Map.of(FrameRole.REJECTED, "verworpen", FrameRole.CARRIED, "aangenomen", FrameRole.HELD, "aangehouden");

	private static final Map<String, String> SAME = Map.of("aanvaard", "aangenomen", "afgewezen", "verworpen");

	private static final Set<String> KNOWN = Set.of("aangenomen", "verworpen", "ingetrokken");

	private static final Set<PaperKind> NEVER_VOTED_ON = EnumSet.of(PaperKind.BRIEF, PaperKind.FICHE, PaperKind.DEBATVERSLAG,
			PaperKind.SCHRIFTELIJK_OVERLEG);

	private StatusComparison() {
	}

	static @Nullable Evidence of(CitingText near, boolean alone, Facts facts) {
		Frame voted = (alone && !Collections.disjoint(facts.kinds(), NEVER_VOTED_ON)) ? Frames.in(FrameRole.VOTED, Words.of(near.before() + " " + near.rest())) : null;
		if (voted != null) {
			return Evidence.of(Field.STATUS, "stemming", facts.document().kind(), Comparison.DIFFERENT);
		}
		String status = facts.document().status();
		if (status == null || !facts.isByMembers()) {
			return null;
		}
		String said = stated(near, alone);
		said = (said != null) ? said.toLowerCase(Locale.ROOT) : null;
		String stated = (said != null) ? SAME.getOrDefault(said, said) : null;
		String registered = status.toLowerCase(Locale.ROOT);
		if (stated == null) {
			return null;
		}
		Comparison comparison = registered.contains(stated) ? Comparison.EQUAL
				: (KNOWN.contains(registered) && KNOWN.contains(stated)) ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE;
		return Evidence.of(Field.STATUS, String.valueOf(said), status, comparison);
	}

	private static @Nullable String stated(CitingText near, boolean alone) {
		Frame called = Frames.in(FrameRole.ENDED, Words.of(near.before()));
		if (called != null || !alone) {
			return (called != null) ? called.said("ended") : null;
		}
		Words whole = Words.of(near.before() + " " + near.rest());
		Frame outcome = Frames.in(FrameRole.OUTCOME, whole);
		String told = (outcome != null) ? outcome.said("ended") : null;
		for (Map.Entry<FrameRole, String> end : ENDS.entrySet()) {
			told = (told != null) ? told : (Frames.in(end.getKey(), whole) != null) ? end.getValue() : null;
		}
		return told;
	}

}

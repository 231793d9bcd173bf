package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.CitingText;

/**
 * Compares what became of a motion or an amendment. One that is held over may be carried
 * later, so that only the three ends exclude each other.
 */
final class StatusComparison {

	private static final String ENDS = "(aangenomen|aanvaard|verworpen|afgewezen|ingetrokken|aangehouden)";

	// "de aangenomen motie-Piri", "de verworpen gewijzigde motie"
	private static final Pattern CALLED = Pattern
		.compile("\\b" + ENDS + " (?:gewijzigde |nader gewijzigde )?(?:motie|amendement)");

	// "de motie … is op 3 april aangenomen", "werd verworpen"
	private static final Pattern TOLD = Pattern
		.compile("\\b(?:is|werd|was)\\b(?:(?! (?:niet|nog|dat|die|maar|als|indien) )[^,;:()]){0,60}? " + ENDS + "\\b");

	private static final Pattern UNSURE = Pattern.compile("\\b(?:als|indien|mits|mocht|niet|of|moties|amendementen)\\b");

	// "wees de motie … af", "nam de motie … aan", "aangehouden is de motie"
	private static final List<Map.Entry<Pattern, String>> TURNED = List.of(
			Map.entry(Pattern.compile("\\bwees\\b.*\\baf\\b"), "verworpen"),
			Map.entry(Pattern.compile("\\bnam(?:en)?\\b.*\\baan\\b"), "aangenomen"),
			Map.entry(Pattern.compile("^\\W*aangehouden is\\b"), "aangehouden"));

	private static final Map<String, String> SAME = Map.of("aanvaard", "aangenomen", "afgewezen", "verworpen");

	private static final Set<String> KNOWN = Set.of("aangenomen", "verworpen", "ingetrokken");

	private StatusComparison() {
	}

	static @Nullable Evidence of(CitingText near, boolean alone, Facts facts) {
		String status = facts.document().status();
		if (status == null || !facts.isByMembers()) {
			return null;
		}
		String said = stated(near, alone);
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
		String before = near.before().toLowerCase(Locale.ROOT);
		Matcher called = CALLED.matcher(before);
		String stated = null;
		while (called.find()) {
			stated = called.group(1);
		}
		if (stated != null || !alone) {
			return stated;
		}
		String whole = before + " " + near.rest().toLowerCase(Locale.ROOT);
		boolean one = before.contains("motie") || before.contains("amendement");
		Matcher told = TOLD.matcher(whole);
		if (!one || UNSURE.matcher(whole).find()) {
			return null;
		}
		return told.find() ? told.group(1) : TURNED.stream()
			.filter((turned) -> turned.getKey().matcher(whole).find())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

}

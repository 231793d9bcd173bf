package org.meetingdossier.intake.stage.promise;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * Stage: reads the lines that say by whose office a letter is signed; gives who speaks
 * where it says "ik".
 */
public final class Signature {

	private static final int LONGEST = 160;

	/** The office in a line of its own, as below a letter or above a published one. */
	private static final Pattern OFFICE = Pattern.compile(
			"(?iu)^(?:brief van )?(?:de )?(?<office>(?:vice)?(?:minister-president|minister|staatssecretaris)(?: (?:van|voor) [\\p{L}][\\p{L} ,-]{2,90}?)?)(?:,? [ivdt.]{2,6})?,?$");

	/** A line that goes on with the name of an office. */
	private static final Pattern GOES_ON = Pattern.compile("(?iu)^(?:en |van |voor |\\p{L}+(?:, \\p{L}+)* en ).*");

	/** The other office of the prime minister. */
	private static final Pattern PREMIER = Pattern
		.compile("^(?:minister-president, )?(?:minister van Algemene Zaken|minister-president)$");

	private static final Pattern SMALL = Pattern.compile("(?:minister(?:-president)?|staatssecretaris|van|voor|en|de)");

	private Signature() {
	}

	/**
	 * Reads who signs.
	 * @param blocks all blocks of the letter
	 * @return the office; null where none or more than one signs
	 */
	public static @Nullable String of(List<Block> blocks) {
		Set<String> offices = new LinkedHashSet<>();
		for (Block block : blocks) {
			if (block.text().length() <= LONGEST && block.cell() == null) {
				String[] lines = block.text().split("\n");
				for (int i = 0; i < lines.length; i++) {
					boolean goesOn = i + 1 < lines.length && GOES_ON.matcher(lines[i + 1].strip()).matches();
					String line = goesOn ? lines[i].strip() + ' ' + lines[i + 1].strip() : lines[i].strip();
					Matcher office = OFFICE.matcher(line);
					if (office.matches() && isName(office.group("office"))) {
						offices.add("de "
								+ PREMIER.matcher(cased(office.group("office"))).replaceFirst("minister-president"));
					}
				}
			}
		}
		return (offices.size() == 1) ? offices.iterator().next() : null;
	}

	/** Whether all words but small ones have a capital, as in no sentence. */
	private static boolean isName(String office) {
		return Arrays.stream(office.split("[ ,]+"))
			.allMatch((word) -> SMALL.matcher(word.toLowerCase(Locale.ROOT)).matches()
					|| Character.isUpperCase(word.charAt(0)));
	}

	/** With capitals where an office has them, however the line is written. */
	private static String cased(String office) {
		StringBuilder cased = new StringBuilder();
		for (String word : office.split(" ")) {
			String small = word.toLowerCase(Locale.ROOT);
			boolean name = !SMALL.matcher(small.replace(",", "")).matches();
			cased.append(cased.isEmpty() ? "" : " ")
				.append(name ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1) : small);
		}
		return cased.toString();
	}

}

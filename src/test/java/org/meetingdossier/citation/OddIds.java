package org.meetingdossier.citation;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ids that no register gave out, though a text can hold them: known starts, and behind
 * them parts of the right form with numbers that are too small, too long or elsewhere.
 */
final class OddIds {

	private static final List<String> STARTS = List.of("kst", "h", "ah", "kv", "nds", "blg", "stb", "stcrt", "trb",
			"com", "swd", "join", "sec", "c", "st", "celex", "eu", "dossier/", "ECLI:NL:HR", "TZ");

	private static final List<String> WORDS = List.of("tk", "ek", "vv", "28676", "21501", "36600", "00007", "02", "V",
			"VI", "A", "AH", "(R2034)", "499", "188b", "0", "00", "h1", "n1", "b1", "20242025", "19992000", "11111112",
			"00000001", "99990000", "22002201", "2024", "2005", "99999999999", "2147483648", "", "x", "_", ".", ":");

	private static final List<String> JOINTS = List.of("-", "-", "-", "-", "-", "/", ":", "");

	private final Random random;

	OddIds(Random random) {
		this.random = random;
	}

	List<String> some(int count) {
		return Stream.generate(this::one).limit(count).toList();
	}

	private String one() {
		StringBuilder id = new StringBuilder(any(STARTS));
		for (int i = this.random.nextInt(5); i >= 0; i--) {
			id.append(any(JOINTS)).append((this.random.nextInt(4) > 0) ? any(WORDS) : digits());
		}
		return id.toString();
	}

	private String digits() {
		return IntStream.rangeClosed(0, this.random.nextInt(12))
			.mapToObj((place) -> Integer.toString(this.random.nextInt(10)))
			.reduce("", String::concat);
	}

	private String any(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}

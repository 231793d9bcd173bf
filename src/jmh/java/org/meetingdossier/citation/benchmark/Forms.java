package org.meetingdossier.citation.benchmark;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Citations in the forms that letters use, drawn at random; Kamerstukken most.
 */
final class Forms {

	private final Random random;

	private final List<Supplier<String>> forms = List.of(this::canonical, this::canonical, this::canonical,
			this::canonical, this::unspaced, this::hyphenated, this::bare, this::bare, this::reversed, this::council,
			this::council, this::budget, this::senate, this::literature, this::range, this::proceedings, this::answers,
			this::gazette, this::question, this::union, this::caseLaw);

	Forms(Random random) {
		this.random = random;
	}

	String any() {
		return this.forms.get(this.random.nextInt(this.forms.size())).get();
	}

	private String canonical() {
		return "Kamerstuk " + spaced() + ", nr. " + number();
	}

	private String unspaced() {
		return "Kamerstuk " + dossier() + ", nr. " + number();
	}

	private String hyphenated() {
		return "Kamerstuk " + dossier() + "-" + number();
	}

	private String bare() {
		return spaced() + ", nr. " + number();
	}

	private String reversed() {
		return "nr. " + number() + " (" + dossier() + ")";
	}

	private String council() {
		return "Kamerstuk 21 501-0" + between(1, 10) + ", nr. " + number();
	}

	private String budget() {
		return "Kamerstuk 36 " + between(1, 10) + "00 V, nr. " + between(1, 100);
	}

	private String senate() {
		return "Kamerstukken I 2023/24, " + spaced() + ", " + (char) ('A' + this.random.nextInt(20));
	}

	private String literature() {
		return "Kamerstukken II 2019/20, " + spaced() + ", nr. " + number() + ", p. " + between(1, 40);
	}

	private String range() {
		int first = between(1, 90);
		return "Kamerstuk " + spaced() + ", nrs. " + first + " en " + (first + 3);
	}

	private String proceedings() {
		return "Handelingen II 2023/24, nr. " + between(1, 110) + ", item " + between(1, 30);
	}

	private String answers() {
		return "Aanhangsel Handelingen II 2022/23, nr. " + between(1, 4000);
	}

	private String gazette() {
		return List.of("Stb. ", "Stcrt. ", "Trb. ").get(this.random.nextInt(3)) + between(1990, 2026) + ", "
				+ between(1, 600);
	}

	private String question() {
		return between(2010, 2026) + "Z" + between(10000, 26000);
	}

	private String union() {
		return "COM(" + between(2000, 2026) + ") " + between(1, 900);
	}

	private String caseLaw() {
		return "ECLI:NL:HR:" + between(2000, 2026) + ":" + between(1, 2500);
	}

	private String spaced() {
		return between(20, 37) + " " + between(100, 1000);
	}

	private String dossier() {
		return between(20, 37) + "" + between(100, 1000);
	}

	private int number() {
		return between(1, 3000);
	}

	private int between(int first, int end) {
		return first + this.random.nextInt(end - first);
	}

}

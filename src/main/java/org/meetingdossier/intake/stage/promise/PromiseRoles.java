package org.meetingdossier.intake.stage.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.words.Phrases;

/**
 * What the words of a sentence do, as far as promising goes: who speaks, who is told,
 * with which verb. Dutch puts them in any order.
 */
final class PromiseRoles {

	/** More words than a sentence has that somebody wrote. */
	private static final int MOST = 200;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

	private static final Map<String, Set<Role>> WORDS = new HashMap<>();

	/**
	 * Words that mean something only beside others, by what must stand in the sentence.
	 */
	private static final Map<String, Set<String>> BESIDE = new HashMap<>();

	static {
		for (String line : Phrases.text("promise").split("\n")) {
			String[] columns = line.split("\t");
			if (columns.length == 2 && !line.startsWith("#")) {
				Role role = Role.valueOf(columns[0]);
				Arrays.stream(columns[1].split(" "))
					.forEach((word) -> WORDS.computeIfAbsent(word, (one) -> EnumSet.noneOf(Role.class)).add(role));
			}
			else if (columns.length == 3) {
				Arrays.stream(columns[1].split(" ")).forEach((word) -> BESIDE.put(word, Set.of(columns[2].split(" "))));
			}
		}
	}

	private static final List<String> PAPERS = List.of("brief", "verslag", "reactie", "appreciatie", "rapportage",
			"overzicht", "notitie", "agenda", "fiche", "evaluatie", "beoordeling", "advies", "analyse", "memo");

	private static final Set<String> OF_THE_HOUSE = Set.of("uw", "de", "beide", "tweede", "eerste", "vaste");

	/** Het Europees Parlement is not the house that is promised something. */
	private static final Pattern OF_OTHERS = Pattern.compile("europees|(?!nederlandse$)\\p{L}+se");

	private static final Set<String> BY_THIS = Set.of("met", "in", "middels", "bij", "via", "van");

	private final List<String> words = new ArrayList<>();

	private final List<Integer> starts = new ArrayList<>();

	private final Map<Role, List<Integer>> places = new EnumMap<>(Role.class);

	private PromiseRoles(String sentence) {
		Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
		while (word.find() && this.words.size() < MOST) {
			this.words.add(word.group());
			this.starts.add(word.start());
		}
		for (int i = 0; i < this.words.size(); i++) {
			place(this.words.get(i), i);
		}
	}

	static PromiseRoles of(String sentence) {
		return new PromiseRoles(sentence);
	}

	private void place(String word, int at) {
		Set<String> beside = BESIDE.get(word);
		if (beside != null && this.words.stream().noneMatch(beside::contains)) {
			return;
		}
		String before = (at > 0) ? this.words.get(at - 1) : "";
		if (word.equals("parlement") && OF_OTHERS.matcher(before).matches()) {
			return;
		}
		WORDS.getOrDefault(word, Set.of()).forEach((role) -> add(role, at));
		boolean house = (word.equals("kamer") || word.equals("kamers")) && OF_THE_HOUSE.contains(before);
		if (house || (word.equals("commissie") && (before.equals("uw") || before.equals("vaste")))) {
			add(Role.HOUSE, at);
		}
		if (word.equals("brief") && before.equals("deze") && at > 1 && BY_THIS.contains(this.words.get(at - 2))) {
			add(Role.HERE, at);
			add(Role.HEREBY, at);
		}
		else if (PAPERS.stream().anyMatch(word::endsWith)) {
			add(Role.PAPER, at);
		}
	}

	private void add(Role role, int at) {
		this.places.computeIfAbsent(role, (one) -> new ArrayList<>()).add(at);
	}

	private List<Integer> at(Role role) {
		return this.places.getOrDefault(role, List.of());
	}

	/** Whether words do all these things, at whatever place. */
	boolean has(Role... roles) {
		for (Role role : roles) {
			if (at(role).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** Whether a word of one role stands at most so many words before one of another. */
	boolean isBefore(Role first, Role second, int most) {
		return at(first).stream()
			.anyMatch((one) -> at(second).stream().anyMatch((other) -> other > one && other - one <= most));
	}

	/** Whether words of both roles stand at most so many words from each other. */
	boolean areNear(Role one, Role other, int most) {
		return isBefore(one, other, most) || isBefore(other, one, most);
	}

	/** Whether a word stands anywhere in the sentence. */
	boolean holds(String word) {
		return this.words.contains(word);
	}

	/** Whether the sentence begins with a word of a role, or after so many words. */
	boolean beginsWith(Role role, int most) {
		return !at(role).isEmpty() && at(role).get(0) <= most;
	}

	/**
	 * Where in the sentence the first word of the first of these roles starts; -1
	 * without.
	 */
	int start(Role... roles) {
		for (Role role : roles) {
			if (!at(role).isEmpty()) {
				return this.starts.get(at(role).get(0));
			}
		}
		return -1;
	}

	/**
	 * What a word does.
	 */
	enum Role {

		/** Who speaks for the Netherlands. */
		SPEAKER,

		/** Who is told: parliament. */
		HOUSE,

		/** Zal. */
		WILL,

		/** Wordt. */
		BECOMES,

		/** Ontvangt. */
		GETS,

		/** Gaat, volgt. */
		GOES,

		/** Tells: informeert. */
		INFORMS,

		/** To tell: informeren. */
		TO_INFORM,

		/** Told: ge\u00EFnformeerd. */
		INFORMED,

		/** What is sent. */
		PAPER,

		/** Zegt, of zegt toe. */
		SAYS,

		/** Toe. */
		TOWARDS,

		/** Toegezegd. */
		PROMISED,

		/** Voornemens. */
		INTENDS,

		/** Komt, of komt terug. */
		COMES,

		/** Terug. */
		BACK,

		/** What it is about, as known. */
		ABOUT_THAT,

		/** By this letter. */
		HERE,

		/** By what was just told. */
		HEREBY,

		/** What was before. */
		WAS,

		/** What was asked or promised before. */
		REQUEST,

		/** That something was done as asked. */
		KEPT

	}

}

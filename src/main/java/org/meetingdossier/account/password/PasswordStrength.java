package org.meetingdossier.account.password;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * Tells a password that can be guessed. What zxcvbn knows is English, so the words that
 * people choose here are added to it.
 */
public class PasswordStrength {

	/** From here on zxcvbn expects more than a hundred million guesses. */
	private static final int STRONG = 3;

	/** Longer ones take zxcvbn long, and are judged by their beginning. */
	private static final int JUDGED = 72;

	/** A password has at least as many letters and digits that are in no name. */
	private static final int OWN = 6;

	/** Shorter parts of a name stand in many words. */
	private static final int WORD = 3;

	private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final List<String> PRODUCT = List.of("meetingdossier", "meeting", "dossier");

	private static final List<String> WORDS_HERE = List.of("meeting", "dossier", "meetingdossier", "welkom",
			"wachtwoord", "geheim", "inloggen", "lente", "voorjaar", "zomer", "herfst", "najaar", "winter", "januari",
			"februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
			"december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "nederland",
			"holland", "amsterdam", "rotterdam", "denhaag", "utrecht", "ministerie", "minister", "buitenlandse",
			"zaken", "kamer", "tweede", "eerste", "griffie", "griffier", "kamerstuk", "vergadering", "oranje", "ajax",
			"feyenoord", "hallo", "schatje", "voetbal", "fiets");

	private final Zxcvbn zxcvbn = new Zxcvbn();

	public boolean isGuessable(String password, String username, String name) {
		if (isMadeOf(password, username, name)) {
			return true;
		}
		String judged = password.substring(0, Math.min(JUDGED, password.length()));
		List<String> known = Stream.concat(Stream.of(username, name), WORDS_HERE.stream()).toList();
		return this.zxcvbn.measure(judged, known).getScore() < STRONG;
	}

	/**
	 * The username twice, the product's name with it: nothing is left that is one's own.
	 */
	private static boolean isMadeOf(String password, String username, String name) {
		String left = plain(password);
		List<String> words = Stream
			.of(Stream.of(username, name), PARTS.splitAsStream(username), PARTS.splitAsStream(name), PRODUCT.stream())
			.flatMap((some) -> some)
			.map(PasswordStrength::plain)
			.filter((word) -> word.length() >= WORD)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		for (String word : words) {
			left = left.replace(word, " ");
		}
		return left.contains(" ") && left.replace(" ", "").length() < OWN;
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}

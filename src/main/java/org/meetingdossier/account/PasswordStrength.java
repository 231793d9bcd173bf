package org.meetingdossier.account;

import java.util.List;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * Tells a password that can be guessed. What zxcvbn knows is English, so the words that
 * people choose here are added to it.
 */
class PasswordStrength {

	/** From here on zxcvbn expects more than a hundred million guesses. */
	private static final int STRONG = 3;

	/** Longer ones take zxcvbn long, and are judged by their beginning. */
	private static final int JUDGED = 72;

	private static final List<String> WORDS_HERE = List.of("meeting", "dossier", "meetingdossier", "welkom",
			"wachtwoord", "geheim", "inloggen", "lente", "voorjaar", "zomer", "herfst", "najaar", "winter", "januari",
			"februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
			"december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "nederland",
			"holland", "amsterdam", "rotterdam", "denhaag", "utrecht", "ministerie", "minister", "buitenlandse",
			"zaken", "kamer", "tweede", "eerste", "griffie", "griffier", "kamerstuk", "vergadering", "oranje", "ajax",
			"feyenoord", "hallo", "schatje", "voetbal", "fiets");

	private final Zxcvbn zxcvbn = new Zxcvbn();

	boolean isGuessable(String password, String username, String name) {
		String judged = password.substring(0, Math.min(JUDGED, password.length()));
		List<String> known = Stream.concat(Stream.of(username, name), WORDS_HERE.stream()).toList();
		return this.zxcvbn.measure(judged, known).getScore() < STRONG;
	}

}

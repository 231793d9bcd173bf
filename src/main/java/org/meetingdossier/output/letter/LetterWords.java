package org.meetingdossier.output.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;

import org.meetingdossier.dossier.document.Dossier;

/**
 * The words of a letter that are not the dossier's own. A letter to parliament is in
 * Dutch, whoever takes it along.
 */
public final class LetterWords {

	/** The language of a letter. */
	public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

	private final MessageSource messages;

	/**
	 * The words as they are kept for the whole product.
	 * @param messages all words
	 */
	public LetterWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Words by their key.
	 * @param key the key, without {@code letter.}
	 * @param arguments what is filled in
	 */
	public String of(String key, Object... arguments) {
		return this.messages.getMessage("letter." + key, arguments, DUTCH);
	}

	/**
	 * The name of a state or a kind.
	 * @param value the state or kind
	 */
	public String of(Enum<?> value) {
		return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
	}

	/**
	 * Who promised, by when, and how far it has come.
	 * @param commitment what was promised
	 * @return a sentence
	 */
	public String promise(Dossier.Commitment commitment) {
		String term = commitment.term();
		if (commitment.due() != null) {
			String due = of("commitment.due", day(commitment.due()));
			term = term.isBlank() ? due : term + " (" + due + ")";
		}
		String status = of(commitment.status());
		return term.isBlank() ? of("commitment", commitment.who(), status)
				: of("commitment.term", commitment.who(), term, status);
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(day);
	}

	String weekday(LocalDate day) {
		return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH).format(day);
	}

	/** Days as a letter writes them: no month or year twice. */
	String days(LocalDate first, LocalDate last) {
		if (first.equals(last)) {
			return day(first);
		}
		String pattern = "d MMMM yyyy";
		if (YearMonth.from(first).equals(YearMonth.from(last))) {
			pattern = "d";
		}
		else if (first.getYear() == last.getYear()) {
			pattern = "d MMMM";
		}
		String key = first.plusDays(1).equals(last) ? "days.two" : "days.range";
		return of(key, DateTimeFormatter.ofPattern(pattern, DUTCH).format(first), day(last));
	}

}

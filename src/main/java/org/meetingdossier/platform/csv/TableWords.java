package org.meetingdossier.platform.csv;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What the cells of a table of values are called: words in the language of who reads it,
 * or stable codes for programs.
 */
public final class TableWords {

	private static final TableWords CODES = new TableWords(null, Locale.ROOT);

	private final @Nullable MessageSource messages;

	private final Locale locale;

	private TableWords(@Nullable MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * For programs.
	 * @return codes, the same in each language and version
	 */
	public static TableWords codes() {
		return CODES;
	}

	/**
	 * For people.
	 * @param messages the words of the house
	 * @param locale the language of who reads them
	 * @return words
	 */
	public static TableWords in(MessageSource messages, Locale locale) {
		return new TableWords(messages, locale);
	}

	/**
	 * What a code is called.
	 * @param key the key of its words
	 * @param arguments what stands in the words
	 * @return the words, or the code itself for programs
	 */
	public String word(String code, String key, Object... arguments) {
		return (this.messages != null) ? this.messages.getMessage(key, arguments, this.locale) : code;
	}

	/**
	 * What something is called that has a name of its own.
	 * @param name its name
	 * @return the name, or the code for programs
	 */
	public String name(String code, String name) {
		return (this.messages != null) ? name : code;
	}

	/** Excel takes a semicolon where a comma is in numbers, as in the Netherlands. */
	char separator() {
		return (this.messages != null) ? ';' : ',';
	}

}

package org.meetingdossier.dossier.text;

import org.jspecify.annotations.Nullable;

/**
 * How lines end in the texts of a dossier: with LF. Browsers send CR LF, files have
 * either; a text that only differs in this must not count as changed.
 */
public final class LineEnds {

	private LineEnds() {
	}

	/**
	 * A text with the line ends of a dossier.
	 * @param text the text as it came
	 * @return the same words
	 */
	public static String of(String text) {
		return (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/**
	 * The same for a text that may be absent.
	 * @param text the text as it came, if there is one
	 * @return the same words
	 */
	public static @Nullable String ofOptional(@Nullable String text) {
		return (text != null) ? of(text) : null;
	}

}

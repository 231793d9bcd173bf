package org.meetingdossier.check.agreement.wording;

import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks.
 *
 * @param text the words between the marks
 * @param end the token behind the closing mark
 */
record Quotation(String text, int end) {

	private static final int LONGEST = 80;

	private static final String OPENING = "\"'“”„‘’«";

	static @Nullable Quotation at(Words words, int at) {
		String mark = words.get(at).text();
		if (mark.length() != 1 || OPENING.indexOf(mark.charAt(0)) < 0) {
			return null;
		}
		for (int i = at + 1; i < Math.min(words.size(), at + LONGEST); i++) {
			if (!words.get(i).isWord() && closes(mark.charAt(0), words.get(i).text())) {
				return (i > at + 1) ? new Quotation(words.text(at + 1, i), i + 1) : null;
			}
			if (words.get(i).isCitation()) {
				return null;
			}
		}
		return null;
	}

	private static boolean closes(char opening, String mark) {
		return switch (opening) {
			case '"' -> mark.equals("\"");
			case '\'', '‘' -> mark.equals("'") || mark.equals("’");
			case '’' -> mark.equals("’");
			case '«' -> mark.equals("»");
			default -> mark.equals("”") || mark.equals("“") || mark.equals("\"");
		};
	}

}

package org.meetingdossier.letter.writing;

/**
 * Writes the characters of documents plainly: every blank as one, a hyphen that does not
 * break as a hyphen, and none of the characters that nobody sees.
 */
public final class PlainSpelling {

	private PlainSpelling() {
	}

	public static String plain(CharSequence words) {
		StringBuilder plain = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			char character = words.charAt(i);
			switch (character) {
				case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {
					// Not seen.
				}
				case '\u00A0', '\u202F', '\u2007', '\u2009', '\u200A', '\u2005', '\u2006', '\u3000' ->
					plain.append(' ');
				case '\u2011' -> plain.append('-');
				default -> plain.append(character);
			}
		}
		return plain.toString();
	}

}

package org.meetingdossier.letter.margin;

import java.util.Map;

import org.meetingdossier.letter.writing.PlainSpelling;

/**
 * Words as a part of a file writes them: some characters are not read, and some are
 * written in other ways.
 *
 * @param xml the part
 */
record WrittenWords(String xml) {

	/** The entities that XML knows without a document type. */
	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
			"'");

	/**
	 * Where a character stands that is read. Words with markup among them are not taken
	 * apart.
	 * @param offset how many characters are read before it
	 * @param start where the words start
	 * @param end where they end
	 * @param before whether its start is meant, else the end of the one before it
	 * @return the place in the part
	 */
	int indexOf(int offset, int start, int end, boolean before) {
		if (this.xml.substring(start, end).indexOf('<') >= 0) {
			return before ? start : end;
		}
		int seen = 0;
		int at = start;
		while (at < end) {
			int next = at + 1;
			String one = this.xml.substring(at, next);
			if (one.equals("&")) {
				next = Math.min(end, this.xml.indexOf(';', at) + 1);
				one = character(this.xml.substring(at + 1, next - 1));
			}
			else if (one.equals("\r") && this.xml.startsWith("\n", next)) {
				next++;
			}
			int units = PlainSpelling.plain(one).length();
			if (before && units > 0 && seen >= offset) {
				return (seen == 0) ? start : at;
			}
			seen += units;
			at = next;
			if (!before && seen >= offset) {
				return at;
			}
		}
		return end;
	}

	private static String character(String entity) {
		if (entity.startsWith("#x")) {
			return Character.toString(Integer.parseInt(entity.substring(2), 16));
		}
		if (entity.startsWith("#")) {
			return Character.toString(Integer.parseInt(entity.substring(1)));
		}
		return NAMED.getOrDefault(entity, "?");
	}

}

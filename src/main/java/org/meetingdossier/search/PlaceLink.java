package org.meetingdossier.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Leads to a place on a page and to words in it, which a browser marks there by itself
 * (WICG, URL Fragment Text Directives). One that cannot still goes to the place. Nothing
 * of it reaches the server, so that ready pages stay as they are and no log sees a word.
 */
final class PlaceLink {

	/** As many words around are enough to find the very place. */
	private static final int AROUND = 2;

	private static final int LONGEST = 200;

	private PlaceLink() {
	}

	static String to(String place, String text, List<HitText.Place> marks) {
		List<HitText.Place> joined = HitText.joined(marks, text, "- ");
		if (joined.isEmpty() || joined.get(0).end() - joined.get(0).start() > LONGEST) {
			return place;
		}
		HitText.Place mark = joined.get(0);
		String line = text.substring(text.lastIndexOf('\n', Math.max(0, mark.start() - 1)) + 1, mark.start());
		int lineEnd = text.indexOf('\n', mark.end());
		String rest = text.substring(mark.end(), (lineEnd < 0) ? text.length() : lineEnd);
		String before = last(line);
		String behind = first(rest);
		return place + (place.contains("#") ? "" : "#") + ":~:text=" + (before.isEmpty() ? "" : encode(before) + "-,")
				+ encode(text.substring(mark.start(), mark.end()).replace('\n', ' '))
				+ (behind.isEmpty() ? "" : ",-" + encode(behind));
	}

	/** The last words of the same sentence: a footnote may stand behind another. */
	private static String last(String line) {
		String same = line.substring(Math.max(line.lastIndexOf(". "), line.lastIndexOf("? ")) + 1).strip();
		String[] words = same.split("\\s+");
		return String.join(" ", List.of(words).subList(Math.max(0, words.length - AROUND), words.length)).strip();
	}

	private static String first(String rest) {
		int stop = rest.indexOf('.');
		String same = ((stop < 0) ? rest : rest.substring(0, stop)).strip();
		if (!rest.startsWith(" ")) {
			return "";
		}
		String[] words = same.split("\\s+");
		return String.join(" ", List.of(words).subList(0, Math.min(AROUND, words.length))).strip();
	}

	private static String encode(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
	}

}

package org.meetingdossier.letter.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.xml.Walk;

/**
 * The lists of a Word file: which of them count, from which number, and how far they are.
 */
final class WordNumbering {

	private static final String BULLET = "-";

	private static final int LEVELS = 9;

	private final Map<String, String> kinds = new HashMap<>();

	private final Map<String, String> formats = new HashMap<>();

	private final Map<String, Integer> starts = new HashMap<>();

	private final Map<String, int[]> counts = new HashMap<>();

	static WordNumbering read(@Nullable XMLStreamReader xml) throws XMLStreamException, UnreadableLetterException {
		WordNumbering numbering = new WordNumbering();
		if (xml != null) {
			numbering.new Reader(xml).document();
		}
		return numbering;
	}

	/**
	 * What stands before the next item of a list.
	 * @param list the number of the list
	 * @param level the level of the item, from 0
	 * @return for instance {@code 2.}, or a dash for what does not count in digits
	 */
	String next(String list, int level) {
		int at = Math.min(level, LEVELS - 1);
		if (!"decimal".equals(this.formats.get(this.kinds.getOrDefault(list, "") + '/' + at))) {
			return BULLET;
		}
		int[] count = this.counts.computeIfAbsent(list, (one) -> new int[LEVELS]);
		Arrays.fill(count, at + 1, LEVELS, 0);
		int first = this.starts.getOrDefault(list + '/' + at, 1);
		return (first + count[at]++) + ".";
	}

	/** Reads the part with the lists. */
	private final class Reader extends Walk {

		private String kind = "";

		private String list = "";

		private String level = "";

		Reader(XMLStreamReader xml) {
			super(xml);
		}

		@Override
		protected void element(String name) throws XMLStreamException, UnreadableLetterException {
			switch (name) {
				case "abstractNum" -> this.kind = attribute("abstractNumId", "");
				case "num" -> {
					this.kind = "";
					this.list = attribute("numId", "");
				}
				case "abstractNumId" -> WordNumbering.this.kinds.put(this.list, attribute("val", ""));
				case "lvl", "lvlOverride" -> this.level = attribute("ilvl", "0");
				case "numFmt" -> {
					if (!this.kind.isEmpty()) {
						WordNumbering.this.formats.put(this.kind + '/' + this.level, attribute("val", ""));
					}
				}
				case "startOverride" -> {
					String start = attribute("val", "1");
					if (start.matches("\\d{1,4}")) {
						WordNumbering.this.starts.put(this.list + '/' + this.level, Integer.parseInt(start));
					}
				}
				default -> {
					// Looks only.
				}
			}
			children();
		}

	}

}

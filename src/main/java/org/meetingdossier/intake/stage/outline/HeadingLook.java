package org.meetingdossier.intake.stage.outline;

import java.util.regex.Pattern;

import org.meetingdossier.citation.Months;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.letter.Block;

/**
 * How a line looks that may be a heading. Headings of one kind look the same in a letter.
 *
 * @param level the level that the file gives it; 0 when it gives none
 * @param bold whether it is bold
 * @param underlined whether it is underlined
 * @param italic whether it is italic
 * @param capitals whether it is written in capitals
 * @param larger how much larger it is than the text, in half points
 * @param numbering how it is numbered
 */
record HeadingLook(int level, boolean bold, boolean underlined, boolean italic, boolean capitals, int larger,
		Numbering numbering) {

	private static final Pattern STYLE = Pattern.compile(
			"(?iu)(?:kop|heading|titel|title|tussenkop|subkop|paragraafkop|subtitle|ondertitel|header)\\s?\\d?(?:\\b.*)?");

	/** Capitals are told by the words before it: WERKSESSIE I – vrijdag 11 april. */
	private static final Pattern DAY_BEHIND = Pattern.compile("(?iu)\\s*[,:(\u2013-]\\s*(?:" + Days.WEEKDAY
			+ "(?:ochtend|middag|avond)?,? ?)?(?:\\d{1,2} " + Months.ANY + "(?: \\d{4})?)?\\)?$");

	private static final int STYLED = 5;

	static HeadingLook of(Block block, int usualSize) {
		Block.Type type = block.type();
		int level = (block.kind() == Block.Kind.HEADING) ? block.level()
				: STYLE.matcher(block.style()).matches() ? STYLED : 0;
		int larger = (type.size() > 0 && usualSize > 0) ? Math.max(0, type.size() - usualSize) : 0;
		boolean declared = level > 0;
		// What a style says outweighs the looks that come with it.
		return new HeadingLook(level, !declared && type.bold(), !declared && type.underlined(),
				!declared && type.italic(),
				!declared && Outline.isCapitals(DAY_BEHIND.matcher(block.text()).replaceFirst("")),
				declared ? 0 : larger, Numbering.of(block));
	}

	boolean isPlain() {
		return this.level == 0 && !this.bold && !this.underlined && !this.italic && !this.capitals && this.larger == 0;
	}

	/** How much the look says that this is a heading. */
	int weight() {
		int weight = (this.level > 0) ? 6 : 0;
		weight += this.bold ? 4 : 0;
		weight += this.underlined ? 4 : 0;
		weight += this.italic ? 3 : 0;
		weight += this.capitals ? 2 : 0;
		weight += (this.larger > 0) ? 3 : 0;
		weight += (this.numbering != Numbering.NONE) ? 2 : 0;
		weight += isPlain() ? 1 : 0;
		return weight;
	}

	/** Which look stands above others where nothing else is known; lower is higher. */
	double rank() {
		if (this.level > 0) {
			return this.level + this.numbering.depth / 100.0;
		}
		double rank = 20 - this.larger / 4.0;
		rank -= this.capitals ? 1.5 : 0;
		rank += this.bold ? (this.underlined ? -0.5 : this.italic ? 0.5 : 0)
				: this.underlined ? 1 : this.italic ? 2 : 3;
		return rank + this.numbering.depth / 10.0;
	}

	/**
	 * How a line is numbered.
	 */
	enum Numbering {

		/** Not at all. */
		NONE("", 0),

		/** I, II, III. */
		ROMAN("(?:[IVX]{1,5}[.):]|[Aa]gendapunt\\s+[IVX]{1,5}[.):]?)\\s.*", 0),

		/** A, B, C. */
		CAPITAL("[A-H][.):]\\s.*", 0),

		/** 1, 2, 3. */
		ONE("(?:(?:(?:[Aa]gendapunt|[Pp]unt|[Aa]d)\\s+)?\\(?\\d{1,2}[.):]?)\\s.*", 0),

		/** 1.1, 1.2. */
		TWO("\\d{1,2}\\.\\d{1,2}[.)]?\\s.*", 3),

		/** 1.1.1 and deeper. */
		MORE("\\d{1,2}(?:\\.\\d{1,2}){2,8}[.)]?\\s.*", 6),

		/** a, b, c. */
		SMALL("\\(?[a-z][.):]\\s.*", 2);

		private final Pattern words;

		private final int depth;

		Numbering(String words, int depth) {
			this.words = Pattern.compile("(?s)" + words);
			this.depth = depth;
		}

		static Numbering of(Block block) {
			String text = block.marker().isEmpty() ? block.text() : block.marker() + ' ' + block.text();
			for (Numbering one : values()) {
				if (one != NONE && one.words.matcher(text).matches()) {
					return one;
				}
			}
			return NONE;
		}

	}

}

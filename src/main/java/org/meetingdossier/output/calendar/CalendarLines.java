package org.meetingdossier.output.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes the lines of a calendar: folded at 75 octets, never within a character, and
 * ended as RFC 5545 has it.
 */
final class CalendarLines {

	private static final int LONGEST = 75;

	private final StringBuilder lines = new StringBuilder();

	/** A line whose value is written as it is. */
	CalendarLines line(String name, String value) {
		String line = name + ':' + value;
		int octets = 0;
		for (int index = 0; index < line.length();) {
			int character = line.codePointAt(index);
			int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > LONGEST) {
				this.lines.append("\r\n ");
				octets = 1;
			}
			this.lines.appendCodePoint(character);
			octets += length;
			index += Character.charCount(character);
		}
		this.lines.append("\r\n");
		return this;
	}

	/** A line of words of people. */
	CalendarLines text(String name, String words) {
		StringBuilder value = new StringBuilder();
		words.codePoints().forEach((one) -> {
			switch (one) {
				case '\\', ';', ',' -> value.append('\\').appendCodePoint(one);
				case '\n' -> value.append("\\n");
				default -> {
					boolean held = one >= ' ' && one != 0x7F && (one < 0xD800 || one > 0xDFFF);
					if (held) {
						value.appendCodePoint(one);
					}
				}
			}
		});
		return value.isEmpty() ? this : line(name, value.toString());
	}

	CalendarLines begin(String part) {
		return line("BEGIN", part.toUpperCase(Locale.ROOT));
	}

	CalendarLines end(String part) {
		return line("END", part.toUpperCase(Locale.ROOT));
	}

	byte[] toBytes() {
		return this.lines.toString().getBytes(StandardCharsets.UTF_8);
	}

}

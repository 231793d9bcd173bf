package org.meetingdossier.register.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.StorableText;

/**
 * Reads a file of UTF-8 text line by line. Lines are split before they are decoded, so
 * that wrong bytes and endless lines spoil their own line only and memory stays flat.
 */
final class LineReader {

	static final int MAX_BYTES = 16_384;

	private final InputStream bytes;

	private int number;

	LineReader(InputStream bytes) {
		this.bytes = new BufferedInputStream(bytes, 1 << 16);
	}

	int number() {
		return this.number;
	}

	/**
	 * The next line that is not blank.
	 * @return the line, or null at the end of the file
	 */
	@Nullable Line next() throws IOException {
		Line line = read();
		while (line != null && line.isBlank()) {
			line = read();
		}
		return line;
	}

	private @Nullable Line read() throws IOException {
		int next = this.bytes.read();
		if (next == -1) {
			return null;
		}
		this.number++;
		ByteArrayOutputStream line = new ByteArrayOutputStream(256);
		boolean tooLong = false;
		while (next != -1 && next != '\n') {
			if (line.size() < MAX_BYTES) {
				line.write(next);
			}
			else {
				tooLong = true;
			}
			next = this.bytes.read();
		}
		return tooLong ? new Line(this.number, "", ImportFinding.Code.LINE_TOO_LONG) : decode(line.toByteArray());
	}

	private Line decode(byte[] line) {
		try {
			// A new decoder reports wrong bytes; String would replace them.
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
			return new Line(this.number, StorableText.of(withoutMarks(text)), null);
		}
		catch (CharacterCodingException ex) {
			return new Line(this.number, "", ImportFinding.Code.NOT_UTF8);
		}
	}

	private String withoutMarks(String text) {
		// Windows ends lines with a carriage return and starts files with a mark.
		String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
		return (this.number == 1 && line.startsWith("\uFEFF")) ? line.substring(1) : line;
	}

}

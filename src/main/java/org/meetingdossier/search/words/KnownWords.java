package org.meetingdossier.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The Dutch words of the OpenTaal list that can be part of a compound, without accents.
 * They are looked up in the list as it ships, sorted and one on each line: to make
 * anything else of it took a start a second and the compiler another.
 */
final class KnownWords {

	private static final String LIST = "/search/opentaal-words.txt.gz";

	private static final byte[] LINES = read();

	private KnownWords() {
	}

	static boolean contains(String word) {
		byte[] sought = word.getBytes(StandardCharsets.UTF_8);
		int from = 0;
		int to = LINES.length;
		while (from < to) {
			int begin = (from + to) >>> 1;
			int end = begin;
			while (begin > from && LINES[begin - 1] != '\n') {
				begin--;
			}
			while (LINES[end] != '\n') {
				end++;
			}
			int order = Arrays.compareUnsigned(LINES, begin, end, sought, 0, sought.length);
			if (order == 0) {
				return true;
			}
			if (order < 0) {
				from = end + 1;
			}
			else {
				to = begin;
			}
		}
		return false;
	}

	private static byte[] read() {
		try (InputStream file = Objects.requireNonNull(KnownWords.class.getResourceAsStream(LIST));
				InputStream lines = new GZIPInputStream(file)) {
			return lines.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of words that ships cannot be read", ex);
		}
	}

}

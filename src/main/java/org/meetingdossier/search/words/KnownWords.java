package org.meetingdossier.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * The Dutch words of the OpenTaal list that can be part of a compound, without accents.
 */
final class KnownWords {

	private static final String LIST = "/search/opentaal-words.txt.gz";

	private static final FST<Object> WORDS = read();

	private KnownWords() {
	}

	static boolean contains(String word) {
		try {
			return Util.get(WORDS, new BytesRef(word)) != null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The words are in memory", ex);
		}
	}

	private static FST<Object> read() {
		try (InputStream file = Objects.requireNonNull(KnownWords.class.getResourceAsStream(LIST));
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
			Object known = NoOutputs.getSingleton().getNoOutput();
			FSTCompiler<Object> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, NoOutputs.getSingleton())
				.build();
			IntsRefBuilder letters = new IntsRefBuilder();
			for (String word = lines.readLine(); word != null; word = lines.readLine()) {
				compiler.add(Util.toIntsRef(new BytesRef(word), letters), known);
			}
			return Objects.requireNonNull(FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of words that ships cannot be read", ex);
		}
	}

}

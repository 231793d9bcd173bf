package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** A text as a row of {@link Token}s, with the citations in it. */
public final class Words {

	/**
	 * A sentence, and the title beside it, are read for many questions. Nothing of a text
	 * that somebody lets us check may stay: what nobody reads any more is let go of.
	 */
	private static final Cache<String, Words> READ = Caffeine.newBuilder().weakValues().maximumSize(1_000).build();

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Token NONE = new Token(Token.Type.BREAK, "", "", Integer.MAX_VALUE, Integer.MAX_VALUE);

	private final String text;

	private final List<Token> tokens;

	private final Map<String, AtomicReferenceArray<@Nullable Optional<Read<?>>>> read = new ConcurrentHashMap<>();

	private final Map<Class<?>, Object> whole = new ConcurrentHashMap<>();

	private @Nullable List<Integer> telling;

	private Words(String text, List<Token> tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	/** Reads a text. */
	public static Words of(String text) {
		return READ.get(text, (unread) -> of(unread, List.of()));
	}

	/** Reads a text with citations. */
	static Words of(String text, List<Place> citations) {
		return new Words(text, Tokenizer.tokens(text, citations));
	}

	/** The text that was taken apart. */
	public String whole() {
		return this.text;
	}

	/** What a reader finds at a place, read once. */
	@Nullable Read<?> read(String reader, int at, BiFunction<Words, Integer, ? extends @Nullable Read<?>> reads) {
		AtomicReferenceArray<@Nullable Optional<Read<?>>> known = this.read.computeIfAbsent(reader,
				(one) -> new AtomicReferenceArray<>(size()));
		Optional<Read<?>> before = known.get(at);
		if (before == null) {
			Read<?> read = reads.apply(this, at);
			before = (read != null) ? Optional.of(read.from(at)) : Optional.empty();
			known.set(at, before);
		}
		return before.orElse(null);
	}

	/**
	 * Reads a number in words.
	 * @return the number; null when it is none
	 */
	public static @Nullable Integer number(String word) {
		return DateReader.number(word);
	}

	/** What a reader finds in all of it, read once. */
	public <T> T once(Class<T> reader, Function<Words, T> reads) {
		Object known = this.whole.get(reader);
		if (known == null) {
			known = reads.apply(this);
			this.whole.put(reader, known);
		}
		return reader.cast(known);
	}

	/** All that a reader finds, one behind the other. */
	<T> List<Read<T>> all(BiFunction<Words, Integer, @Nullable Read<T>> reads) {
		List<Read<T>> all = new ArrayList<>();
		int at = 0;
		while (at < size()) {
			Read<T> read = reads.apply(this, at);
			if (read != null) {
				all.add(read.from(at));
			}
			at = (read != null) ? read.end() : at + 1;
		}
		return all;
	}

	/** The place behind the last token before a place that ends something. */
	int from(int place, Predicate<Token> end) {
		int from = place;
		while (from > 0 && !end.test(get(from - 1))) {
			from--;
		}
		return from;
	}

	/** The first place from one on where something ends. */
	int to(int place, Predicate<Token> end) {
		int to = place;
		while (to < size() && !end.test(get(to))) {
			to++;
		}
		return to;
	}

	/** The places of the text. */
	IntStream places() {
		return IntStream.range(0, size());
	}

	/** Where the words stand that tell what the text is about. */
	List<Integer> telling() {
		if (this.telling == null) {
			this.telling = ToldTopics.places(this);
		}
		return this.telling;
	}

	/** The number of tokens. */
	public int size() {
		return this.tokens.size();
	}

	/**
	 * A token.
	 * @return the token, or a break where there is none
	 */
	public Token get(int index) {
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : NONE;
	}

	/**
	 * Whether a word stands at a place.
	 * @param words the folded words of which one must stand there
	 */
	public boolean is(int index, String... words) {
		Token token = get(index);
		for (String word : words) {
			if (token.is(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether nothing stands between a token and the one before it. */
	boolean isGlued(int index) {
		return index > 0 && get(index - 1).end() == get(index).start();
	}

	private static boolean isSpaced(String text) {
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if ((letter >= '\t' && letter <= '\r') || (letter == ' ' && text.startsWith(" ", at + 1))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The text of some tokens.
	 * @return the text as written, with single spaces
	 */
	public String text(int from, int to) {
		if (from >= to || from >= size()) {
			return "";
		}
		String some = this.text.substring(get(from).start(), get(Math.min(to, size()) - 1).end()).strip();
		return isSpaced(some) ? some : SPACES.matcher(some).replaceAll(" ");
	}

}

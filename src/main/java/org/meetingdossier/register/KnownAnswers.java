package org.meetingdossier.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What the register answered, also that it is silent, for as long as it is in the same
 * state: the same papers are asked for again and again.
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
final class KnownAnswers<K, V> {

	/** About as many kilobytes. */
	private static final int MOST = 10_000;

	private final Cache<Asked<K>, Optional<V>> answers = Caffeine.newBuilder().maximumSize(MOST).build();

	private final Supplier<RegisterState> state;

	private final Function<Collection<K>, Map<K, V>> source;

	KnownAnswers(Supplier<RegisterState> state, Function<Collection<K>, Map<K, V>> source) {
		this.state = state;
		this.source = source;
	}

	/** The answers in the order in which they were asked for; none where it is silent. */
	Map<K, V> of(Collection<K> asked) {
		if (asked.isEmpty()) {
			return Map.of();
		}
		RegisterState now = this.state.get();
		Map<K, V> found = new LinkedHashMap<>();
		this.answers
			.getAll(asked.stream().map((one) -> new Asked<>(now, one)).toList(), (unknown) -> ask(List.copyOf(unknown)))
			.forEach((one, answer) -> answer.ifPresent((value) -> found.put(one.about(), value)));
		return found;
	}

	private Map<Asked<K>, Optional<V>> ask(List<Asked<K>> unknown) {
		Map<K, V> answers = this.source.apply(unknown.stream().map(Asked::about).toList());
		return unknown.stream()
			.collect(Collectors.toMap(Function.identity(), (one) -> Optional.ofNullable(answers.get(one.about()))));
	}

	/**
	 * What was asked.
	 *
	 * @param state the state that the answer rests on
	 * @param about what it is about
	 */
	private record Asked<K>(RegisterState state, K about) {

	}

}

package org.meetingdossier.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownAnswersTests {

	private final List<String> asked = new ArrayList<>();

	private RegisterState state = new RegisterState(1, 1, "a");

	private final KnownAnswers<String, Integer> answers = new KnownAnswers<>(() -> this.state, this::lengths);

	@Test
	void areAskedForOnceInOneState() {
		assertThat(this.answers.of(List.of("motie", "?", "motie"))).containsExactly(Map.entry("motie", 5));
		assertThat(this.answers.of(List.of("?", "brief", "motie"))).containsExactly(Map.entry("brief", 5),
				Map.entry("motie", 5));
		assertThat(this.asked).containsExactly("motie", "?", "brief");
	}

	@Test
	void areAskedForAnewInAnotherState() {
		this.answers.of(List.of("motie"));
		this.state = new RegisterState(1, 2, "a");
		this.answers.of(List.of("motie"));
		assertThat(this.asked).containsExactly("motie", "motie");
	}

	private Map<String, Integer> lengths(Collection<String> words) {
		this.asked.addAll(words);
		return words.stream()
			.filter((word) -> !word.equals("?"))
			.collect(Collectors.toMap((word) -> word, String::length));
	}

}

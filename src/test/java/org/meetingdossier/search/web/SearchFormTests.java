package org.meetingdossier.search.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class SearchFormTests {

	@ParameterizedTest
	@ValueSource(strings = { "kind=TOPIC&kind=DOCUMENT", "verdict=AGREES", "verdict=CONFIRMED", "level=PUBLIC",
			"year=2025", "forum=NAVO", "sort=newest&page=2", "lang=en" })
	void takesWhatHitsCanHave(String query) {
		assertThat(SearchForm.wrong(parameters(query))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=foo", "kind=TOPIC&kind=foo", "verdict=foo", "level=SECRET", "year=soon", "forum=%20",
			"sort=worst", "page=0", "page=51", "foo=bar" })
	void refusesWhatNoHitCanHave(String query) {
		MultiValueMap<String, String> parameters = parameters(query);
		assertThat(SearchForm.wrong(parameters)).hasSize(1);
		assertThat(SearchForm.of(parameters).chosen().values()).noneMatch((values) -> values.contains("foo"));
	}

	private static MultiValueMap<String, String> parameters(String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add("q", "woord");
		UriComponentsBuilder.fromUriString("/search?" + query.replace("%20", " "))
			.build()
			.getQueryParams()
			.forEach(parameters::put);
		return parameters;
	}

}

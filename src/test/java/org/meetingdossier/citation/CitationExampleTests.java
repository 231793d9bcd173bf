package org.meetingdossier.citation;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every line of every table. A new form starts as a line in the table of its kind.
 */
class CitationExampleTests {

	private final CitationFinder finder = new CitationFinder();

	@ParameterizedTest
	@MethodSource
	void kamerstuk(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void eerstekamer(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void dossier(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void handelingen(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void aanhangsel(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void gazette(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void tweedekamer(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void europe(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	@ParameterizedTest
	@MethodSource
	void back(Example example) {
		findsExactlyWhatTheTableSays(example);
	}

	private void findsExactlyWhatTheTableSays(Example example) {
		List<String> found = this.finder.find(example.text()).stream().map(Example::print).toList();
		assertThat(found).isEqualTo(example.expected());
	}

	static Stream<Example> kamerstuk() {
		return Example.table("kamerstuk");
	}

	static Stream<Example> eerstekamer() {
		return Example.table("eerstekamer");
	}

	static Stream<Example> dossier() {
		return Example.table("dossier");
	}

	static Stream<Example> handelingen() {
		return Example.table("handelingen");
	}

	static Stream<Example> aanhangsel() {
		return Example.table("aanhangsel");
	}

	static Stream<Example> gazette() {
		return Example.table("gazette");
	}

	static Stream<Example> tweedekamer() {
		return Example.table("tweedekamer");
	}

	static Stream<Example> europe() {
		return Example.table("europe");
	}

	static Stream<Example> back() {
		return Example.table("back");
	}

}

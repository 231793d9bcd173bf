package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every line of both tables. A wrong citation that is not told and a right one that is
 * called different each start as a line.
 */
class AgreementTests {

	@ParameterizedTest
	@MethodSource
	void agree(Row row) {
		assertThat(differences(row.citing(), row)).isEmpty();
		assertThat(differences(row.citingWithoutMark(), row)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void differ(Row row) {
		List<Evidence> different = differences(row.citing(), row);
		assertThat(row.differences()).isNotEmpty()
			.allSatisfy((expected) -> assertThat(different)
				.anySatisfy((one) -> assertThat(isTold(expected, one)).isTrue()));
	}

	@ParameterizedTest
	@MethodSource
	void quotesNoBracketBeforeTheCitation(Row row) {
		assertThat(Agreement.between(row.citing(), row.document())).extracting(Evidence::stated)
			.noneMatch((stated) -> stated != null && stated.endsWith("("));
	}

	private static List<Evidence> differences(Citing citing, Row row) {
		return Agreement.between(citing, row.document())
			.stream()
			.filter((one) -> one.comparison() == Comparison.DIFFERENT)
			.toList();
	}

	private static boolean isTold(String expected, Evidence one) {
		String[] parts = expected.strip().split(" ", 2);
		String[] values = parts[1].split(" / ", 2);
		return one.field() == Field.valueOf(parts[0]) && one.stated().contains(values[0]) && one.registered() != null
				&& one.registered().contains(values[1].strip());
	}

	static Stream<Row> quotesNoBracketBeforeTheCitation() {
		return Stream.concat(agree(), differ());
	}

	static Stream<Row> agree() {
		return Row.table("agree");
	}

	static Stream<Row> differ() {
		return Row.table("differ");
	}

}

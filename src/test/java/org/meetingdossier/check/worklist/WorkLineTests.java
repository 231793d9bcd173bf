package org.meetingdossier.check.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedReference;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Likelier;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.document.Passage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a clerk saw is what they decide on: with anything else under their eyes they might
 * have decided otherwise.
 */
class WorkLineTests {

	private static final UUID TRAIL = UUID.randomUUID();

	private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

	private static final Outcome SEEN = outcome(MAY, "kst-28676-500", "2024-01-02", "other-form");

	static Stream<Outcome> others() {
		return Stream.of(outcome(MAY, "kst-28676-501", "2024-01-02", "other-form"),
				outcome(MAY, null, "2024-01-02", "other-form"),
				outcome(MAY, "kst-28676-500", "2024-01-03", "other-form"),
				outcome(MAY, "kst-28676-500", "2024-01-02", "withdrawn"));
	}

	@ParameterizedTest
	@MethodSource("others")
	void readsOtherwiseOnceItsVerdictRestsOnSomethingElse(Outcome other) {
		assertThat(line(other).shown()).isNotEqualTo(line(SEEN).shown());
	}

	@Test
	void readsTheSameWhereANewerRegisterSaysTheSame() {
		Outcome later = outcome(MAY.plusDays(1), "kst-28676-500", "2024-01-02", "other-form");
		assertThat(line(later).shown()).isEqualTo(line(SEEN).shown());
	}

	private static Outcome outcome(LocalDate asOf, @Nullable String likelier, String date, String remark) {
		return new Outcome(Verdict.LIKELIER, new Basis("het register", asOf), null, List.of(),
				List.of(new Remark(Remark.Kind.OTHER_FORM, remark, null)),
				List.of(new Evidence(Field.DATE, "2 januari 2024", date, Comparison.DIFFERENT)), null,
				(likelier != null) ? new Likelier(likelier, "Verslag", List.of("verslag")) : null);
	}

	private static WorkLine line(Outcome outcome) {
		ListedDossier dossier = new ListedDossier(TRAIL, "raad", "Raad", Level.PUBLIC, MAY);
		KeptReference reference = new KeptReference(TRAIL, TRAIL, 1, Level.PUBLIC,
				new Passage(Passage.Part.INTRODUCTION, null, null), OfficialId.parse("kst-28676-499"), 4, 29,
				"Kamerstuk 28676, nr. 499", "Zie Kamerstuk 28676, nr. 499.", 4, null);
		return new WorkLine(dossier, reference, new CheckedReference(TRAIL, outcome, Instant.EPOCH, null), null, null);
	}

}

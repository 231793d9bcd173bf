package org.meetingdossier.reading.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.term.TermReading;
import org.meetingdossier.dossier.term.TermRule;
import org.meetingdossier.reading.promise.CommitmentStanding.State;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentStandingTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 5, 8);

	private static final Instant WRITTEN = Instant.parse("2025-05-01T10:00:00Z");

	private static final Instant DECIDED = Instant.parse("2025-05-03T10:00:00Z");

	@ParameterizedTest(name = "{0}, {1} days after its term, answered: {2}")
	@CsvSource({ "OPEN, 1, false, LATE", "OPEN, 0, false, OPEN", "PARTLY_FULFILLED, 9, false, LATE",
			"OPEN, , false, OPEN", "OPEN, 9, true, ANSWERED", "PARTLY_FULFILLED, , true, OPEN",
			"PARTLY_FULFILLED, 9, true, LATE", "FULFILLED, 9, true, DONE", "LAPSED, 9, false, DONE" })
	void isLateOnlyWhereNothingCameOfIt(CommitmentStatus status, @Nullable Integer days, boolean answered,
			State expected) {
		CommitmentStanding standing = standing(status, day(days), answered);
		assertThat(standing.state()).isEqualTo(expected);
		assertThat(standing.daysLate()).isEqualTo((expected == State.LATE && days != null) ? days : 0);
		assertThat(standing.isUndated()).isEqualTo(expected == State.OPEN && days == null);
	}

	@Test
	void isToldAgainWhenItBecomesLateAndWhenItIsAnswered() {
		assertThat(standing(CommitmentStatus.OPEN, TODAY.plusDays(1), false).changedAt()).isEqualTo(WRITTEN);
		assertThat(standing(CommitmentStatus.OPEN, LocalDate.of(2025, 5, 4), false).changedAt())
			.isEqualTo(Instant.parse("2025-05-04T22:00:00Z"));
		assertThat(standing(CommitmentStatus.OPEN, LocalDate.of(2025, 4, 4), false).changedAt())
			.as("it was late before it was written so")
			.isEqualTo(WRITTEN);
		assertThat(standing(CommitmentStatus.OPEN, LocalDate.of(2025, 5, 4), true).changedAt()).isEqualTo(DECIDED);
	}

	@Test
	void comesBehindWhatIsOpenOnceItIsAnswered() {
		CommitmentStanding answered = standing(CommitmentStatus.OPEN, TODAY.minusDays(9), true);
		CommitmentStanding late = standing(CommitmentStatus.OPEN, TODAY.minusDays(1), false);
		CommitmentStanding undated = standing(CommitmentStatus.OPEN, null, false);
		CommitmentStanding done = standing(CommitmentStatus.FULFILLED, TODAY.minusDays(99), false);
		assertThat(Stream.of(done, answered, undated, late).sorted(CommitmentStanding.MOST_URGENT_FIRST))
			.containsExactly(late, undated, answered, done);
	}

	private static @Nullable LocalDate day(@Nullable Integer daysAgo) {
		return (daysAgo != null) ? TODAY.minusDays(daysAgo) : null;
	}

	private static CommitmentStanding standing(CommitmentStatus status, @Nullable LocalDate due, boolean answered) {
		Dossier.Commitment content = new Dossier.Commitment(UUID.randomUUID(), "De minister", "Een brief", "Ooit", due,
				status);
		MadeCommitment made = new MadeCommitment(content, "raad", "Raad", TODAY, UUID.randomUUID(), 1, "Punt", null,
				null, WRITTEN, WRITTEN);
		TermReading term = (due != null) ? TermReading.given(due) : new TermReading(null, TermRule.VAGUE, "");
		Step step = new Step(UUID.randomUUID(), content.id(),
				PromiseOutcome.paper(OfficialId.parse("kst-28676-496"), "brief"), true, "griffier", DECIDED);
		return new CommitmentStanding(new DatedCommitment(made, term, TODAY), answered ? List.of(step) : List.of());
	}

}

package org.meetingdossier.check.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckTable;
import org.meetingdossier.check.OutcomeJson;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.document.Passage;

import static org.assertj.core.api.Assertions.assertThat;

class EarlierOutcomesTests {

	private static final UUID TRAIL = UUID.randomUUID();

	private final KeptReference before = reference("De brief is er.");

	@Test
	void keepsWhatALiveRegisterSaidWhileTheSentenceStays() {
		assertThat(earlier(Verdict.AGREES).or(TRAIL, reference("De brief is er."), outcome(Verdict.NOT_IN_REGISTER)))
			.isEqualTo(outcome(Verdict.AGREES));
	}

	@Test
	void judgesAnewWhenTheSentenceChanges() {
		assertThat(earlier(Verdict.AGREES).or(TRAIL, reference("De motie is er."), outcome(Verdict.NOT_IN_REGISTER)))
			.isEqualTo(outcome(Verdict.NOT_IN_REGISTER));
	}

	@Test
	void believesASnapshotThatSpeaks() {
		assertThat(earlier(Verdict.AGREES).or(TRAIL, reference("De brief is er."), outcome(Verdict.DIFFERS)))
			.isEqualTo(outcome(Verdict.DIFFERS));
	}

	@Test
	void keepsNoSilence() {
		Outcome now = new Outcome(Verdict.NOT_IN_REGISTER, null, 132, List.of(), List.of(), List.of(), null, null);
		assertThat(earlier(Verdict.NOT_CHECKED).or(TRAIL, reference("De brief is er."), now)).isEqualTo(now);
		assertThat(earlier(Verdict.AGREES).or(UUID.randomUUID(), reference("De brief is er."), now)).isEqualTo(now);
	}

	private EarlierOutcomes earlier(Verdict verdict) {
		CheckTable.Row row = new CheckTable.Row(TRAIL, OutcomeJson.write(outcome(verdict)), Instant.EPOCH);
		return EarlierOutcomes.of(List.of(this.before), Map.of(this.before.id(), row));
	}

	private static Outcome outcome(Verdict verdict) {
		return Outcome.of(verdict, null, List.of(), List.of(), List.of());
	}

	private static KeptReference reference(String sentence) {
		return new KeptReference(UUID.randomUUID(), UUID.randomUUID(), 1, Level.PUBLIC,
				new Passage(Passage.Part.INTRODUCTION, null, null), OfficialId.parse("kst-28676-499"), 0, 1,
				"Kamerstuk 28676, nr. 499", sentence, null, null);
	}

}

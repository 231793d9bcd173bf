package org.meetingdossier.check.verdict;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Successor;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictRuleTests {

	private static final OfficialId LETTER = OfficialId.parse("kst-28676-499");

	private static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("tweedekamer.nl", LocalDate.of(2025, 5, 1),
			"00", 1);

	private static final DossierNumber DOSSIER = new DossierNumber("31125", "");

	private static final Evidence EQUAL = evidence(Comparison.EQUAL);

	private static final Evidence DIFFERENT = evidence(Comparison.DIFFERENT);

	private static final Evidence UNKNOWN = evidence(Comparison.NOT_COMPARABLE);

	@Test
	void agreesWhenAnythingThatTellsPapersApartIsTheSameAndNothingDiffers() {
		assertThat(VerdictRule.of(registered(), List.of(EQUAL), null)).isEqualTo(Verdict.AGREES);
		assertThat(VerdictRule.of(registered(), List.of(EQUAL, UNKNOWN), null)).isEqualTo(Verdict.AGREES);
	}

	@Test
	void differsWhenAnythingDiffers() {
		assertThat(VerdictRule.of(registered(), List.of(EQUAL, DIFFERENT), null)).isEqualTo(Verdict.DIFFERS);
	}

	@Test
	void isFoundWhenNothingCanBeCompared() {
		assertThat(VerdictRule.of(registered(), List.of(), null)).isEqualTo(Verdict.FOUND);
		assertThat(VerdictRule.of(registered(), List.of(UNKNOWN), null)).isEqualTo(Verdict.FOUND);
	}

	@Test
	void isOnlyFoundByTheKindOrTheSession() {
		assertThat(List.of(Field.KIND, Field.CHAMBER, Field.SESSION)).allSatisfy((field) -> assertThat(
				VerdictRule.of(registered(), List.of(new Evidence(field, "brief", "Brief", Comparison.EQUAL)), null))
			.isEqualTo(Verdict.FOUND));
	}

	@Test
	void neverAgreesWhenAStatedSubjectIsNotCompared() {
		Evidence subject = new Evidence(Field.TITLE, "over kernwapens", "Voortgang", Comparison.NOT_COMPARABLE);
		assertThat(VerdictRule.of(registered(), List.of(EQUAL, subject), null)).isEqualTo(Verdict.FOUND);
	}

	@Test
	void isLikelierAnotherPaperUnlessTheCitedOneDiffersOrIsNotThere() {
		Likelier other = new Likelier("kst-28676-503", "Motie", List.of("navo-norm"));
		assertThat(VerdictRule.of(registered(), List.of(EQUAL), other)).isEqualTo(Verdict.LIKELIER);
		assertThat(VerdictRule.of(silent(SNAPSHOT, true, List.of()), List.of(), other))
			.isEqualTo(Verdict.NOT_IN_REGISTER);
		assertThat(VerdictRule.of(registered(), List.of(DIFFERENT), other)).isEqualTo(Verdict.DIFFERS);
	}

	@Test
	void saysThatOtherWordsFitRatherThanThatTheyAreEqual() {
		assertThat(new Evidence(Field.TITLE, "over de NAVO-top", "Voortgang organisatie NAVO-top", Comparison.EQUAL)
			.loosely()
			.comparison()).isEqualTo(Comparison.FITS);
		assertThat(
				new Evidence(Field.DATE, "van 25 april 2025", "25 april 2025", Comparison.EQUAL).loosely().comparison())
			.isEqualTo(Comparison.EQUAL);
	}

	@Test
	void isNotInARegisterThatIsSilent() {
		assertThat(VerdictRule.of(silent(SNAPSHOT, true, List.of()), List.of(), null))
			.isEqualTo(Verdict.NOT_IN_REGISTER);
	}

	@Test
	void isNotCheckedWithoutARegister() {
		assertThat(VerdictRule.of(silent(null, true, List.of()), List.of(), null)).isEqualTo(Verdict.NOT_CHECKED);
	}

	@Test
	void isNotCheckedWhenTheRegisterWasNotReached() {
		RegisterAnswer facts = silent(SNAPSHOT, false, List.of());
		assertThat(VerdictRule.of(facts, List.of(), null)).isEqualTo(Verdict.NOT_CHECKED);
		assertThat(facts.basis()).as("not checked since").isEqualTo(Basis.of(SNAPSHOT));
	}

	@Test
	void isOneOfSeveralWhenTheWordsCanMeanMore() {
		List<OfficialId> two = List.of(OfficialId.parse("kst-35302-F"), OfficialId.parse("kst-35302-G"));
		assertThat(VerdictRule.of(silent(SNAPSHOT, true, two), List.of(), null)).isEqualTo(Verdict.SEVERAL);
	}

	@Test
	void isAboveTheHighestNumberOnlyWhenItIsHigher() {
		assertThat(AboveTheHighest.of(OfficialId.parse("kst-31125-134"), highest(132)))
			.isEqualTo(new HighestNumber(DOSSIER, 132, SNAPSHOT));
		assertThat(AboveTheHighest.of(OfficialId.parse("kst-31125-131"), highest(132))).isNull();
		assertThat(AboveTheHighest.of(OfficialId.parse("kst-31125-132"), highest(132))).isNull();
		assertThat(AboveTheHighest.of(OfficialId.parse("stb-2024-12"), highest(1))).isNull();
	}

	@Test
	void tellsWhatCameInThePlaceOfAPaper() {
		RegisteredDocument replaced = document(true,
				new Successor(OfficialId.parse("kst-28676-501"), Successor.Relation.REPLACES));
		assertThat(SupersededRemarks.on(replaced)).containsExactly(
				new Remark(Remark.Kind.SUPERSEDED, "WITHDRAWN", null),
				new Remark(Remark.Kind.SUPERSEDED, "REPLACES", "kst-28676-501"));
		assertThat(SupersededRemarks.on(document(false, null))).isEmpty();
		assertThat(SupersededRemarks.on(null)).isEmpty();
	}

	private static Evidence evidence(Comparison comparison) {
		return new Evidence(Field.DATE, "3 april 2025", "2025-04-03", comparison);
	}

	private static RegisterAnswer registered() {
		return new RegisterAnswer(SNAPSHOT, true, document(false, null), List.of(), List.of(), null);
	}

	private static RegisterAnswer silent(@Nullable RegisterSnapshot snapshot, boolean reachable,
			List<OfficialId> candidates) {
		return new RegisterAnswer(snapshot, reachable, null, candidates, List.of(), null);
	}

	private static RegisterAnswer highest(int number) {
		return new RegisterAnswer(SNAPSHOT, true, null, List.of(), List.of(),
				new HighestNumber(DOSSIER, number, SNAPSHOT));
	}

	private static RegisteredDocument document(boolean withdrawn, @Nullable Successor successor) {
		return new RegisteredDocument(LETTER, "Voortgang", true, null, null, null, List.of(), null, null, null,
				withdrawn, successor, SNAPSHOT);
	}

}

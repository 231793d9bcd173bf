package org.meetingdossier.check.agreement;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.citation.OfficialId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Texts as long, as short and as odd as they come.
 */
class AgreementLimitsTests {

	private static final String ROW = "De brief van 26 juni 2021 ({Kamerstuk 21 501-02, nr. 2377}) bevat het verslag. | "
			+ "kst-21501-02-2377 | Brief regering | 2021-06-25 | Verslag Raad Algemene Zaken van 22 juni 2021";

	private final Row row = Row.of(ROW);

	@Test
	void readsOnlyWhatIsNear() {
		String far = "Zie de motie van het lid Ceder (Kamerstuk 21 501-02, nr. 2732) en de brief van 3 mei, "
			.repeat(550);
		Row long50000 = Row.of(far + ROW);
		assertThat(Agreement.between(long50000.citing(), long50000.document()))
			.isEqualTo(Agreement.between(this.row.citing(), this.row.document()));
	}

	@Test
	void takesNoLongerForALongerSentence() {
		Row words = Row.of("brief de van motie over en die is 3 mei (".repeat(1200) + ROW);
		assertThat(IntStream.range(0, 20)
			.mapToObj((turn) -> timed(() -> Agreement.between(words.citing(), words.document())))
			.min(Duration::compareTo))
			.hasValueSatisfying((best) -> assertThat(best).isLessThan(Duration.ofMillis(500)));
	}

	@Test
	void looksForADebateAndItsReportInBoundedTime() {
		Row debates = Row.of("het commissiedebat zijn motie minister Slob bood cultuurnota ".repeat(5000)
				+ "{Kamerstuk 21 501-32, nr. 1461} | kst-21501-32-1461 | Verslag van een schriftelijk overleg | | "
				+ "Verslag over de emancipatienota");
		Statement read = Statement.of(debates.citing());
		assertThat(timed(() -> Slips.of(read, debates.document(), List.of()))).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void doesNotTakeApartWhatIsTooLongForAWord() {
		assertThat(timed(() -> TopicWords.of("De brief over " + "kernwapens".repeat(1000) + " is bekend.")))
			.isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void readsEveryBeginningOfEverySentence() {
		Row.table("agree").limit(20).forEach((one) -> {
			Citing citing = one.citing();
			String text = (citing.footnote() != null) ? citing.footnote() : citing.sentence();
			for (int end = citing.end(); end < text.length(); end++) {
				assertThat(Agreement.between(cut(citing, text.substring(0, end)), one.document())).isNotNull();
			}
			for (int start = 1; start <= citing.start(); start++) {
				Citing cut = new Citing(text.substring(start), null, Citing.UNKNOWN, List.of(), citing.document(),
						citing.start() - start, citing.end() - start, citing.day());
				assertThat(Agreement.between(cut, one.document())).isNotNull();
			}
		});
	}

	@Test
	void saysNothingWithoutWords() {
		OfficialId id = OfficialId.parse("kst-21501-02-2377");
		Citing empty = Citing.of("", null, id, "", this.row.citing().day());
		assertThat(Agreement.between(empty, this.row.document())).isEmpty();
	}

	@Test
	void findsWordsWhosePlaceIsNotKnown() {
		Citing citing = this.row.citing();
		Citing found = Citing.of(citing.sentence(), null, citing.document(), "Kamerstuk 21 501-02, nr. 2377",
				citing.day());
		assertThat(found).isEqualTo(citing);
	}

	@Test
	void refusesAPlaceOutsideTheText() {
		OfficialId id = OfficialId.parse("kst-21501-02-2377");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Citing("kort", null, Citing.UNKNOWN, List.of(), id, 2, 9, this.row.citing().day()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Citing("kort", "noot", 9, List.of(), id, 0, 2, this.row.citing().day()));
	}

	private static Citing cut(Citing citing, String text) {
		boolean note = citing.footnote() != null;
		return new Citing(note ? citing.sentence() : text, note ? text : null, citing.mark(), citing.otherMarks(),
				citing.document(), citing.start(), citing.end(), citing.day());
	}

	private static Duration timed(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return Duration.ofNanos(System.nanoTime() - start);
	}

}

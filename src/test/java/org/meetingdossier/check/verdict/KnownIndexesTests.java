package org.meetingdossier.check.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;

class KnownIndexesTests {

	private static final DossierNumber NATO = DossierNumber.of("28676");

	private static final RegisterSnapshot APRIL = new RegisterSnapshot("Register", LocalDate.of(2025, 4, 1), "a", 2);

	private static final RegisterSnapshot MAY = new RegisterSnapshot("Register", LocalDate.of(2025, 5, 1), "b", 3);

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void areReadOnceForOneStateOfTheRegister() {
		KnownIndexes known = KnownIndexes.ofAMoment();
		known.of(APRIL, NATO, this::papers);
		known.of(APRIL, NATO, this::papers);
		assertThat(this.readings).hasValue(1);
		known.of(MAY, NATO, this::papers);
		known.of(MAY, DossierNumber.of("21501"), this::papers);
		assertThat(this.readings).hasValue(3);
	}

	@Test
	void areReadEachTimeForWhatIsKept() {
		KnownIndexes none = KnownIndexes.none();
		none.of(APRIL, NATO, this::papers);
		none.of(APRIL, NATO, this::papers);
		assertThat(this.readings).hasValue(2);
	}

	@Test
	void areReadEachTimeWhileNoSnapshotSaysOfWhen() {
		KnownIndexes known = KnownIndexes.ofAMoment();
		known.of(null, NATO, this::papers);
		known.of(null, NATO, this::papers);
		assertThat(this.readings).hasValue(2);
	}

	private List<RegisteredDocument> papers() {
		this.readings.incrementAndGet();
		return List.of();
	}

}

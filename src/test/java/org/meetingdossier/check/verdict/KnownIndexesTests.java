package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.register.RegisterState;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;

class KnownIndexesTests {

	private static final DossierNumber NATO = DossierNumber.of("28676");

	private final AtomicInteger readings = new AtomicInteger();

	private final KnownIndexes known = new KnownIndexes();

	@Test
	void areReadOnceForOneStateOfTheRegister() {
		this.known.of(new RegisterState(1, 3, "a"), NATO, this::papers);
		this.known.of(new RegisterState(1, 3, "a"), NATO, this::papers);
		assertThat(this.readings).hasValue(1);
		this.known.of(new RegisterState(1, 4, "a"), NATO, this::papers);
		this.known.of(new RegisterState(1, 4, "a"), DossierNumber.of("21501"), this::papers);
		assertThat(this.readings).hasValue(3);
	}

	private List<RegisteredDocument> papers() {
		this.readings.incrementAndGet();
		return List.of();
	}

}

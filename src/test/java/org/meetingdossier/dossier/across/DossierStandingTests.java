package org.meetingdossier.dossier.across;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;

import static org.assertj.core.api.Assertions.assertThat;

class DossierStandingTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);

	@Test
	void isNotOverOnItsLastDay() {
		assertThat(meeting("twee dagen", 14, 15).days(TODAY)).isZero();
		assertThat(meeting("later", 18, 19).days(TODAY)).isEqualTo(3);
		assertThat(meeting("voorbij", 12, 13).days(TODAY)).isEqualTo(-2);
	}

	@Test
	void putsTheNextMeetingFirstAndWhatIsOverLast() {
		List<String> order = Stream
			.of(meeting("lang voorbij", 1, 2), meeting("over een week", 22, 22), meeting("gisteren", 13, 14),
					meeting("nu", 10, 16), meeting("morgen", 16, 16))
			.sorted(DossierStanding.nextFirst(TODAY))
			.map(DossierStanding::title)
			.toList();
		assertThat(order).containsExactly("nu", "morgen", "over een week", "gisteren", "lang voorbij");
	}

	private static DossierStanding meeting(String title, int first, int last) {
		return new DossierStanding(UUID.randomUUID(), title, title, Level.PUBLIC, LocalDate.of(2025, 5, first),
				LocalDate.of(2025, 5, last), 1, null, null);
	}

}

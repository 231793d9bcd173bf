package org.meetingdossier.intake.stage.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Positions}.
 */
class PositionsTests {

	private static final String FIRST = "Nederland steunt het voorstel. De drempel moet wel omlaag.";

	private static final String FACT = "De Raad stemt in juni.";

	private static final String SECOND = "Zover wil het kabinet niet gaan.";

	@Test
	void areRunsOfSentencesOnOneSide() {
		assertThat(parts(FIRST + ' ' + FACT + ' ' + SECOND, null)).containsExactly('+' + FIRST, '-' + FACT,
				'+' + SECOND);
	}

	@Test
	void beginWhereTheirLabelSays() {
		String vague = "Er is veel te winnen.";
		assertThat(parts(vague + ' ' + FACT, true)).containsExactly('+' + vague, '-' + FACT);
		assertThat(parts(vague, false)).containsExactly('-' + vague);
		assertThat(parts(FACT + ' ' + SECOND, false)).containsExactly('-' + FACT, '+' + SECOND);
	}

	private static List<String> parts(String paragraph, @Nullable Boolean label) {
		return Positions.in(paragraph, label)
			.stream()
			.map((side) -> (side.position() ? '+' : '-') + paragraph.substring(side.start(), side.end()))
			.toList();
	}

}

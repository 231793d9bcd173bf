package org.meetingdossier.intake.stage.promise;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Cited}.
 */
class CitedTests {

	@Test
	void findsTheNumberOfAMotionInTheNextCell() throws Exception {
		assertThat(motions("""
				<table><tr><td>Motie</td><td>Vindplaats</td><td>Stand van zaken</td></tr>
				<tr><td>Motie van het lid Piri over de wederopbouw.</td><td>Kamerstuk 36 045, nr. 201</td>
				<td>Zie ook Kamerstuk 36 045, nr. 210.</td></tr>
				<tr><td>Motie-Paternotte c.s.</td><td>Kamerstuk 28 676, nr. 503</td><td>Loopt</td></tr></table>
				""")).containsExactly(
				new Proposal.Motion("Motie van het lid Piri over de wederopbouw", List.of("kst-36045-201")),
				new Proposal.Motion("Motie-Paternotte c.s.", List.of("kst-28676-503")));
	}

	private static List<Proposal.Motion> motions(String page) throws UnreadableLetterException {
		byte[] bytes = ("<html><body>" + page + "</body></html>").getBytes(StandardCharsets.UTF_8);
		return Cited.in(LetterFile.read("brief.html", bytes).inOneText()).motions();
	}

}

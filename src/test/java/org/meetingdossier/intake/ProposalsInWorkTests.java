package org.meetingdossier.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.PlainLetter;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class ProposalsInWorkTests {

	@Autowired
	private ProposalsInWork proposals;

	@Autowired
	private People people;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Clock clock;

	@Test
	void forgetsWhatNobodyLookedAfterForThirtyDays() throws UnreadableLetterException {
		UUID person = this.people
			.add("ina-" + UUID.randomUUID(), new PersonDetails("Ina Visser", Set.of(Role.EDITOR), Level.PUBLIC))
			.id();
		UUID forgotten = this.proposals.keep(person, "oud.txt", PlainLetter.read("Oud."));
		UUID kept = this.proposals.keep(person, "nieuw.txt", PlainLetter.read("Nieuw."));
		age(forgotten, 31);
		age(kept, 29);
		UUID letter = this.proposals.find(person, kept).orElseThrow().letter();
		int before = turns(letter);
		assertThat(before).isEqualTo(1);
		this.proposals.forget(letter);
		assertThat(this.proposals.find(person, forgotten)).isEmpty();
		assertThat(this.proposals.find(person, kept)).isPresent();
		assertThat(turns(letter)).as("looks again").isEqualTo(2);
	}

	private void age(UUID proposal, int days) {
		this.jdbc.update("update proposal_draft set saved_at = ? where id = ?",
				OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC).minusDays(days), proposal);
	}

	private int turns(UUID letter) {
		Integer turns = this.jdbc.queryForObject(
				"select count(*) from long_work where worker = 'intake.forget-proposals' and work_order like ?",
				Integer.class, "%" + letter + "%");
		return (turns != null) ? turns : 0;
	}

}

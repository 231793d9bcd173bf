package org.meetingdossier.dossier.preview;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What must hold of links to previews on each database.
 */
@RecordsTest
abstract class PreviewsTests {

	private static final Duration WEEK = Duration.ofDays(7);

	@Autowired
	private Previews previews;

	@Autowired
	private People people;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	private final Dossier dossier = DossierBuilder.aDossier()
		.at("preview-" + UUID.randomUUID())
		.withTopic("Oekraïne", "", DossierBuilder.position(Level.DELEGATION, "Intern", ""),
				DossierBuilder.position(Level.PUBLIC, "Open", ""))
		.build();

	private final String maker = "els-" + UUID.randomUUID();

	@BeforeEach
	void create() {
		this.people.add(this.maker, editor(Level.CONFIDENTIAL));
		this.dossiers.create(this.dossier, AnAuthor.cleared(this.maker), "Nieuw");
	}

	@Test
	void showsTheNewestRevisionUpToItsOwnLevel() {
		Preview open = this.previews.open(make(Level.PUBLIC)).orElseThrow();
		assertThat(open.revision()).isEqualTo(1);
		assertThat(open.dossier()).isEqualTo(this.dossier.seenWith(Level.PUBLIC));
		assertThat(open.expiresAt()).isEqualTo(FixedClockConfiguration.NOW.plus(WEEK));
		assertThat(this.previews.open(make(Level.DELEGATION)).orElseThrow().dossier()).isEqualTo(this.dossier);
	}

	@Test
	void showsNothingOfADossierThatBecameStricterThanTheLink() {
		String token = make(Level.DELEGATION);
		this.dossiers.save(stricter(Level.CONFIDENTIAL), 1, AnAuthor.cleared(this.maker), "Vertrouwelijk");
		assertThat(this.previews.open(token)).isEmpty();
	}

	@Test
	void showsNoMoreThanItsMakerMaySeeToday() {
		String token = make(Level.DELEGATION);
		UUID id = this.people.named(this.maker).orElseThrow().id();
		this.people.change(id, editor(Level.PUBLIC));
		assertThat(this.previews.open(token).orElseThrow().dossier()).isEqualTo(this.dossier.seenWith(Level.PUBLIC));
		assertThat(this.previews.list(this.dossier.id()).get(0).today()).isEqualTo(Level.PUBLIC);
		this.people.change(id, new PersonDetails("Els", Set.of(Role.READER), Level.CONFIDENTIAL));
		assertThat(this.previews.open(token)).as("who may not edit sees no working state").isEmpty();
		this.people.change(id, editor(Level.CONFIDENTIAL));
		assertThat(this.previews.open(token).orElseThrow().dossier()).isEqualTo(this.dossier);
		this.people.disable(id);
		assertThat(this.previews.open(token)).isEmpty();
		assertThat(this.previews.list(this.dossier.id()).get(0).today()).isNull();
	}

	private static PersonDetails editor(Level clearance) {
		return new PersonDetails("Els", Set.of(Role.EDITOR), clearance);
	}

	@Test
	void cannotShowMoreThanItsMakerSees() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.previews.make(this.dossier.id(), Level.CONFIDENTIAL, WEEK, this.maker, Level.DELEGATION));
	}

	@Test
	void worksForAMonthAtMost() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.previews.make(this.dossier.id(), Level.PUBLIC,
				Previews.LONGEST.plusSeconds(1), this.maker, Level.PUBLIC));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.previews.make(this.dossier.id(), Level.PUBLIC, Duration.ZERO, this.maker, Level.PUBLIC));
	}

	@Test
	void stopsWorkingWhenItsTimeIsOver() {
		String token = make(Level.PUBLIC);
		this.jdbc.update("update preview_link set expires_at = made_at where meeting_id = ?", this.dossier.id());
		assertThat(this.previews.open(token)).isEmpty();
	}

	@Test
	void stopsWorkingWhenItIsRevoked() {
		String token = make(Level.PUBLIC);
		PreviewSummary link = this.previews.list(this.dossier.id()).get(0);
		assertThat(link.working()).isTrue();
		this.previews.revoke(this.dossier.id(), link.id(), this.maker);
		assertThat(this.previews.open(token)).isEmpty();
		assertThat(this.previews.list(this.dossier.id())).singleElement()
			.satisfies((revoked) -> assertThat(revoked.working()).isFalse());
	}

	@Test
	void isRevokedByItsOwnDossierOnly() {
		make(Level.PUBLIC);
		UUID link = this.previews.list(this.dossier.id()).get(0).id();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.previews.revoke(UUID.randomUUID(), link, this.maker));
	}

	@Test
	void keepsNoToken() {
		String token = make(Level.PUBLIC);
		assertThat(this.jdbc.queryForObject("select token_hash from preview_link where meeting_id = ?", String.class,
				this.dossier.id()))
			.hasSize(64)
			.isNotEqualTo(token);
		assertThat(this.previews.open("x" + token)).isEmpty();
	}

	private String make(Level level) {
		return this.previews.make(this.dossier.id(), level, WEEK, this.maker, Level.CONFIDENTIAL);
	}

	private Dossier stricter(Level level) {
		Dossier before = this.dossier;
		return before.with(Content.with(before.facts(), "level", level));
	}

}

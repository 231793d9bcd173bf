package org.meetingdossier.reading.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.platform.SiteLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.ready.ReadyAddress;
import org.meetingdossier.reading.glossary.Glossary;
import org.meetingdossier.reading.promise.CommitmentStandings;
import org.meetingdossier.register.Register;

/**
 * The door of the pages that people read. What somebody may read is decided by their
 * clearance; only what is no edition yet is for those who write. All the others are kept
 * ready, each by what it is made of.
 */
@Configuration(proxyBeanMethods = false)
class ReadingDoor {

	private static final String SLUG = "slug";

	private static final String MEETINGS = "from=[a-z0-9-]{1,80}&to=[a-z0-9-]{1,80}";

	/** Each compares the words of all meetings. */
	private static final int THEMES_PER_MINUTE = 120;

	private static final String LETTERS = "from=[A-Z]{1,4}&to=[A-Z]{1,4}";

	@Bean
	static Door intoReading() {
		return Door.to(
				Address
					.reading("/", "/meetings", "/meetings/**", "/documents/**", "/about", "/commitments",
							"/commitments.csv", "/themes", GlossaryController.READERS)
					.forEverybody(),
				Address.reading("/themes/**").forEverybody().counted(THEMES_PER_MINUTE),
				Address.reading("/commitments/working").forRole(Role.EDITOR).keptNowhere(),
				Address.at(PromiseController.PAGE, PromiseController.PAGE + "/**").forRole(Role.CLERK).keptNowhere(),
				Address.at(GlossaryController.EDITORS + "/**").forRole(Role.EDITOR, Role.ADMIN).keptNowhere())
			.with(MenuLink.to("/commitments/working", "commitments.working.title").forRole(Role.EDITOR))
			.with(MenuLink.to(PromiseController.PAGE, "outcomes.title").forRole(Role.CLERK))
			.with(MenuLink.to(GlossaryController.EDITORS, "glossary.working.title").forRole(Role.EDITOR, Role.ADMIN))
			.with(new SiteLink("/meetings", "layout.meetings", 10))
			.with(new SiteLink("/themes", "layout.themes", 15))
			.with(new SiteLink("/commitments", "layout.commitments", 20))
			.with(new StyleSheet("cards", Pages.ALL))
			.with(new StyleSheet("commitments", Pages.ALL))
			.with(new StyleSheet("compare", Pages.ALL))
			.with(new StyleSheet("contents", Pages.ALL))
			.with(new StyleSheet("glossary", Pages.ALL))
			.with(new StyleSheet("programme", Pages.ALL))
			.with(new StyleSheet("reading", Pages.ALL))
			.with(new StyleSheet("sentences", Pages.ALL))
			.with(new StyleSheet("themes", Pages.ALL));
	}

	/**
	 * Older editions too: of today's levels and of later editions the strictest count.
	 */
	@Bean
	static ReadyAddress pagesOfADossier(EditionKeys keys, CurrentPerson person, Glossary glossary) {
		return ReadyAddress
			.of(List.of("/meetings/{slug}", "/meetings/{slug}/topics/{number}", "/meetings/{slug}/cards",
					"/meetings/{slug}/editions", "/meetings/{slug}/editions/{letter}",
					"/meetings/{slug}/editions/{letter}/sentences", "/meetings/{slug}/compare"),
					(path) -> keys.version(slug(path), person.clearance(), glossary.definitions().version()))
			.withQuery(LETTERS)
			.about(SLUG);
	}

	@Bean
	static ReadyAddress pagesOfADossierBesideTheRegister(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress
			.of(List.of("/meetings/{slug}/references"),
					(path) -> keys.version(slug(path), person.clearance(), register.newestSnapshot()))
			.about(SLUG);
	}

	@Bean
	static ReadyAddress listsOfMeetings(EditionKeys keys, CurrentPerson person, Clock clock) {
		return ReadyAddress
			.of(List.of("/", "/meetings"),
					(path) -> Optional.of(keys.versionOfLists(person.clearance(), TheHague.today(clock))))
			.withQuery("(list=archive&?)?(page=[1-9][0-9]?)?");
	}

	@Bean
	static ReadyAddress pagesOfDocuments(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress.of(List.of("/documents/{*path}"),
				(path) -> Optional.of(keys.versionOfAll(person.clearance(), register.newestSnapshot())));
	}

	/** What is late today was not yesterday. */
	@Bean
	static ReadyAddress listOfCommitments(EditionKeys keys, CurrentPerson person, CommitmentStandings standings) {
		return ReadyAddress.of(List.of("/commitments"),
				(path) -> Optional.of(keys.versionOfAll(person.clearance(), standings.version())));
	}

	@Bean
	static ReadyAddress pagesOfThemes(EditionKeys keys, CurrentPerson person) {
		return ReadyAddress
			.of(List.of("/themes", "/themes/{theme}"),
					(path) -> Optional.of(keys.versionOfAll(person.clearance(), null)))
			.withQuery(MEETINGS);
	}

	private static String slug(Map<String, String> path) {
		return path.getOrDefault(SLUG, "");
	}

}

package org.meetingdossier.output.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.ready.ReadyAddress;
import org.meetingdossier.platform.ready.ReadyAddress.Version;
import org.meetingdossier.reading.promise.CommitmentStandings;
import org.meetingdossier.register.Register;

/**
 * The door of what leaves the product. What somebody may take along of an edition is
 * decided by their clearance; what is no edition yet is for those who write.
 */
@Configuration(proxyBeanMethods = false)
class OutputDoor {

	/** One edition; the ending says in which form. */
	static final String EDITION = "/meetings/{slug}/editions/{letter:[A-Z]{1,4}}";

	private static final String SLUG = "slug";

	/** As ready addresses name it, before its form. */
	private static final String EDITION_FILE = "/meetings/{slug}/editions/{letter}.";

	/** The forms of a dossier that are made of nothing else. */
	private static final List<String> FORMS = List.of("docx", "pdf", "ics", "json", "akn.xml", "print.pdf");

	/** Which editions came. */
	static final String FEED = "/meetings/feed.atom";

	/** What was promised, and what is late. */
	static final String COMMITMENTS = "/commitments/feed.atom";

	/** The same in a calendar, by the last day of each. */
	static final String COMMITMENT_DAYS = "/commitments.ics";

	/** In which forms the current edition can be taken along. */
	static final String TAKE_ALONG = "/meetings/{slug}/take-along";

	/** What is in the bundle of the current edition, and how it can be checked. */
	static final String BUNDLE = "/meetings/{slug}/bundle";

	/** The pages of the current edition that a device may keep. */
	static final String OFFLINE = "/meetings/{slug}/offline.json";

	/** The script that keeps them. */
	static final String WORKER = "/offline.js";

	/** The letter of the current edition with what checking gave, for readers. */
	static final String CHECKED = "/meetings/{slug}/references.docx";

	/** The letter of the newest revision with what checking gave, for clerks. */
	static final String CHECKED_NEWEST = "/references/{slug}.docx";

	@Bean
	static Door intoOutput() {
		return Door
			.to(Address.reading(files("/meetings/*.", "/meetings/*/editions/*.")).forEverybody(),
					Address
						.reading("/meetings/*/editions/*/bundle", "/meetings/*/bundle", "/meetings/*/references.docx",
								"/meetings/*/take-along", "/meetings/*/offline.json", WORKER, FEED, COMMITMENTS,
								COMMITMENT_DAYS)
						.forEverybody(),
					Address.reading(files("/edit/*.")).forRole(Role.EDITOR).keptNowhere(),
					Address.reading("/references/*.docx").forRole(Role.CLERK).keptNowhere())
			.with(new StyleSheet("bundle", Pages.ALL));
	}

	/** The forms of a dossier and its bundle, behind the same beginnings. */
	private static String[] files(String... beginnings) {
		return Stream.of(beginnings)
			.flatMap((beginning) -> Stream.concat(FORMS.stream(), Stream.of("zip")).map(beginning::concat))
			.toArray(String[]::new);
	}

	@Bean
	static ReadyAddress feedOfEditions(EditionKeys keys, CurrentPerson person) {
		return ReadyAddress.of(List.of(FEED), (path) -> Optional.of(keys.versionOfAll(person.clearance(), null)));
	}

	/** A promise becomes late by itself, and is answered when a clerk says so. */
	@Bean
	static ReadyAddress feedOfCommitments(EditionKeys keys, CurrentPerson person, CommitmentStandings standings) {
		return ReadyAddress.of(List.of(COMMITMENTS),
				(path) -> Optional.of(keys.versionOfAll(person.clearance(), standings.version())));
	}

	@Bean
	static ReadyAddress calendarOfCommitments(EditionKeys keys, CurrentPerson person, CommitmentStandings standings) {
		return ReadyAddress
			.of(List.of(COMMITMENT_DAYS),
					(path) -> Optional.of(keys.versionOfAll(person.clearance(), standings.version())))
			.in(TheHague.LANGUAGE);
	}

	@Bean
	static ReadyAddress checkedLetters(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress
			.of(List.of(CHECKED), (path) -> keys.version(slug(path), person.clearance(), register.newestSnapshot()))
			.about(SLUG);
	}

	/** Made of nothing but the edition and what of it the reader may see. */
	@Bean
	static ReadyAddress filesOfAnEdition(EditionKeys keys, CurrentPerson person) {
		List<String> files = FORMS.stream()
			.flatMap((form) -> Stream.of("/meetings/{slug}." + form, EDITION_FILE + form))
			.toList();
		return ReadyAddress.of(files, (path) -> keys.version(slug(path), person.clearance(), null))
			.about(SLUG)
			.in(TheHague.LANGUAGE);
	}

	@Bean
	static ReadyAddress sizesOfFiles(EditionKeys keys, CurrentPerson person) {
		return ReadyAddress.of(List.of(TAKE_ALONG), (path) -> keys.version(slug(path), person.clearance(), null))
			.about(SLUG);
	}

	/**
	 * Only what everybody may take along is kept ready: each time that somebody takes
	 * something else stands in the log.
	 */
	@Bean
	static ReadyAddress bundlesForEverybody(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress
			.of(List.of("/meetings/{slug}.zip", EDITION_FILE + "zip"),
					(path) -> keys.version(slug(path), person.clearance(), register.newestSnapshot())
						.filter(Version::open))
			.about(SLUG)
			.in(TheHague.LANGUAGE);
	}

	@Bean
	static ReadyAddress contentsOfBundles(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress
			.of(List.of(BUNDLE, "/meetings/{slug}/editions/{letter}/bundle"),
					(path) -> keys.version(slug(path), person.clearance(), register.newestSnapshot()))
			.about(SLUG);
	}

	/**
	 * Among its pages are those of documents, which say what every dossier cites of them.
	 */
	@Bean
	static ReadyAddress whatADeviceKeeps(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress
			.of(List.of(OFFLINE),
					(path) -> keys.version(slug(path), person.clearance(),
							List.of(keys.all(), register.newestSnapshot())))
			.in(TheHague.LANGUAGE);
	}

	private static String slug(Map<String, String> path) {
		return path.getOrDefault(SLUG, "");
	}

}

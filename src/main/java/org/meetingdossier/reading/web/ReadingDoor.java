package org.meetingdossier.reading.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Address;
import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Door;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.EditionKeys;
import org.meetingdossier.platform.ReadyAddress;
import org.meetingdossier.platform.ReadyAddress.Version;
import org.meetingdossier.platform.SiteLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;
import org.meetingdossier.register.Register;

/**
 * The door of the pages that people read. It keeps nobody out: what somebody may read is
 * decided by their clearance. All of them are kept ready, each by what it is made of.
 */
@Configuration(proxyBeanMethods = false)
class ReadingDoor {

	private static final String LETTERS = "from=[A-Z]{1,4}&to=[A-Z]{1,4}";

	@Bean
	static Door intoReading() {
		return Door.to(Address.reading("/", "/meetings", "/meetings/**", "/documents/**").forEverybody())
			.with(new SiteLink("/meetings", "layout.meetings", 10))
			.with(new StyleSheet("reading", Pages.ALL));
	}

	/** Older editions too: of today's levels and of later editions the strictest count. */
	@Bean
	static ReadyAddress pagesOfADossier(EditionKeys keys, CurrentPerson person) {
		return ReadyAddress
			.of(List.of("/meetings/{slug}", "/meetings/{slug}/topics/{number}", "/meetings/{slug}/editions",
					"/meetings/{slug}/editions/{letter}", "/meetings/{slug}/compare"), ofOne(keys, person, () -> null))
			.withQuery(LETTERS)
			.about("slug");
	}

	@Bean
	static ReadyAddress pagesOfADossierBesideTheRegister(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress.of(List.of("/meetings/{slug}/references"), ofOne(keys, person, register::newestSnapshot))
			.about("slug");
	}

	@Bean
	static ReadyAddress listsOfMeetings(EditionKeys keys, CurrentPerson person, Clock clock) {
		return ReadyAddress.of(List.of("/", "/meetings"), ofAll(keys, person, () -> LocalDate.now(clock)));
	}

	@Bean
	static ReadyAddress pagesOfDocuments(EditionKeys keys, CurrentPerson person, Register register) {
		return ReadyAddress.of(List.of("/documents/{*path}"), ofAll(keys, person, register::newestSnapshot));
	}

	private static Function<Map<String, String>, Optional<Version>> ofOne(EditionKeys keys, CurrentPerson person,
			Supplier<@Nullable Object> besides) {
		return (path) -> {
			Level clearance = person.clearance();
			return keys.current(path.getOrDefault("slug", ""), clearance)
				.map((key) -> version(key, clearance, besides, key.level() == Level.PUBLIC));
		};
	}

	private static Function<Map<String, String>, Optional<Version>> ofAll(EditionKeys keys, CurrentPerson person,
			Supplier<@Nullable Object> besides) {
		return (path) -> Optional.of(version(keys.all(), person.clearance(), besides, true));
	}

	/** What was made for somebody with a clearance may hold what is not for everybody. */
	private static Version version(Object editions, Level clearance, Supplier<@Nullable Object> besides, boolean open) {
		return new Version(editions, new Rest(clearance, besides.get()), open && clearance == Level.PUBLIC);
	}

	/**
	 * What a page is made of besides editions.
	 *
	 * @param clearance how far the reader may see
	 * @param besides the day, or what the register rests on
	 */
	private record Rest(Level clearance, @Nullable Object besides) {

	}

}

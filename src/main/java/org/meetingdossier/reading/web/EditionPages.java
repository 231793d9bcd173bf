package org.meetingdossier.reading.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.EditionKey;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.platform.ReadyPageSource;

/**
 * The pages that are made of nothing but an edition and the reader's clearance, and so
 * can be kept ready.
 */
@Component
class EditionPages implements ReadyPageSource {

	private static final List<PathPattern> PATHS = List.of(
			PathPatternParser.defaultInstance.parse("/meetings/{slug}"),
			PathPatternParser.defaultInstance.parse("/meetings/{slug}/topics/{number}"));

	private final Editions editions;

	private final CurrentPerson person;

	EditionPages(Editions editions, CurrentPerson person) {
		this.editions = editions;
		this.person = person;
	}

	@Override
	public Optional<Version> version(HttpServletRequest request) {
		return slug(request.getRequestURI()).flatMap(this::version);
	}

	private Optional<Version> version(String slug) {
		Level clearance = this.person.clearance();
		return this.editions.currentKey(slug, clearance)
			.map((key) -> new Version(new State(key, clearance), key.level() == Level.PUBLIC));
	}

	private static Optional<String> slug(String path) {
		PathContainer parts = PathContainer.parsePath(path);
		return PATHS.stream()
			.map((pattern) -> pattern.matchAndExtract(parts))
			.filter(Objects::nonNull)
			.findFirst()
			.map((match) -> match.getUriVariables().get("slug"));
	}

	private record State(EditionKey edition, Level clearance) {

	}

}

package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.ShownOfDossiers.Scope;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader may not see makes no difference to them: every page, count, list and
 * entity tag is as it would be if it did not exist.
 */
@HouseTest
class ClearanceMatrixTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String LOG = "/admin/audit";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@EnumSource(names = { "DELEGATION", "CONFIDENTIAL" })
	void aDossierMakesNoDifferenceToThoseWhoMayNotSeeIt(Level level) {
		Visitor reader = readerBelow(level);
		publish(dossier("openbaar", Level.PUBLIC, Level.PUBLIC));
		// The log tells administrators what was done, also to what they may not read,
		// without its name.
		List<String> addresses = addresses(Scope.ALL).stream().filter((address) -> !address.equals(LOG)).toList();
		Map<String, String> without = answers(reader, addresses, Function.identity());
		Dossier dossier = dossier("hetzelfde", level, Level.PUBLIC);
		publish(dossier);
		this.dossiers.save(retitled(dossier), 1, AnAuthor.cleared("els"), "Anders");
		this.dossiers.publish(dossier.id(), 2, "els", null);
		assertThat(answers(reader, addresses, Function.identity())).isEqualTo(without);
		assertThat(reader.get(LOG).body()).doesNotContain(dossier.slug());
		assertThat(signedIn(level).get("/meetings").body()).as("it is there for others").contains(dossier.slug());
	}

	@ParameterizedTest
	@EnumSource(names = { "DELEGATION", "CONFIDENTIAL" })
	void aPositionMakesNoDifferenceToThoseWhoMayNotSeeIt(Level level) {
		Dossier with = dossier("paar-a", Level.PUBLIC, Level.PUBLIC, level);
		Dossier without = dossier("paar-b", Level.PUBLIC, Level.PUBLIC);
		publish(with);
		publish(without);
		Visitor reader = readerBelow(level);
		List<String> addresses = addresses(Scope.ONE);
		assertThat(answersOf(reader, addresses, with)).isEqualTo(answersOf(reader, addresses, without));
		assertThat(signedIn(level).get("/meetings/" + with.slug()).body()).as("it is there for others")
			.contains("Lijn van " + level);
	}

	@Test
	void takesEverythingAwayOnceADossierIsTightened() {
		Dossier dossier = dossier("strenger", Level.PUBLIC, Level.PUBLIC);
		publish(dossier);
		Visitor visitor = Visitor.of(this.environment);
		List<String> addresses = addressesForEverybody().stream()
			.map((address) -> LevelledDossiers.address(address, dossier, this.jdbc))
			.toList();
		assertThat(addresses).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy((address) -> assertThat(visitor.get(address).statusCode()).isEqualTo(200));
		String tag = visitor.get(addresses.get(0)).headers().firstValue("ETag").orElseThrow();
		this.dossiers.save(tightened(dossier), 1, AnAuthor.cleared("els"), "Vertrouwelijk");
		assertThat(addresses).allSatisfy((address) -> {
			assertThat(visitor.get(address).statusCode()).isEqualTo(404);
			assertThat(visitor.sending("If-None-Match", tag).get(address).statusCode()).isEqualTo(404);
			assertThat(visitor.sending("If-None-Match", "*").get(address).statusCode()).isEqualTo(404);
		});
		assertThat(addresses(Scope.ALL)).allSatisfy(
				(address) -> assertThat(visitor.get(address).body()).doesNotContain(dossier.slug(), dossier.title()));
	}

	/**
	 * The answers to a reader, whole, without what is of one moment or of one dossier.
	 */
	private static Map<String, String> answers(Visitor reader, List<String> addresses,
			Function<String, String> anonymised) {
		return addresses.stream()
			.collect(Collectors.toMap(anonymised, (address) -> anonymised.apply(told(reader.download(address))),
					(one, same) -> one, TreeMap::new));
	}

	private Map<String, String> answersOf(Visitor reader, List<String> addresses, Dossier dossier) {
		List<String> filled = addresses.stream()
			.map((address) -> LevelledDossiers.address(address, dossier, this.jdbc))
			.toList();
		Dossier.Topic topic = dossier.topics().get(0);
		return answers(reader, filled,
				(text) -> text.replace(dossier.slug(), "slug")
					.replace(dossier.id().toString(), "dossier")
					.replace(topic.id().toString(), "topic")
					.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
					// A question is asked at a moment of its own.
					.replaceAll("<time datetime=\"[0-9-]+T[^<]*</time>", "moment")
					// Sums are of whole files, ids and all; packed, the ids make a byte
					// of difference.
					.replaceAll("[0-9a-f]{64}", "sum")
					.replaceAll("content-length=\\[\\d+]", "content-length=[]")
					.replaceAll("etag=\\[[^]]*]", "etag=[]"));
	}

	private static String told(HttpResponse<byte[]> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeAll(Set.of("date", "set-cookie"));
		// The token of a form is another one each time.
		String text = ShownText.of(answer).replaceAll("name=\"(_csrf|ticket)\" value=\"[^\"]*\"", "");
		return answer.statusCode() + " " + headers + "\n" + text;
	}

	private static List<String> addresses(Scope scope) {
		return ExpectedRoute.all()
			.stream()
			.filter((route) -> route.reads() && route.shows().scope() == scope)
			.map(ExpectedRoute::address)
			.toList();
	}

	private static List<String> addressesForEverybody() {
		return ExpectedRoute.all()
			.stream()
			.filter((route) -> route.reads() && route.shows().scope() == Scope.ONE)
			.filter((route) -> route.gates().get(0).equals("open"))
			.map(ExpectedRoute::address)
			.toList();
	}

	private static Dossier dossier(String title, Level level, Level... positions) {
		Dossier.Position[] content = Arrays.stream(positions)
			.map((position) -> DossierBuilder.position(position, "Lijn van " + position,
					"Zie Kamerstuk 28676, nr. 499, en Kamerstuk 31125, nr. 134."))
			.toArray(Dossier.Position[]::new);
		return DossierBuilder.aDossier()
			.at(title + "-" + UUID.randomUUID())
			.level(level)
			.titled("Raad die gelijk is")
			.introducedBy("De brief is er (Kamerstuk 28676, nr. 499).")
			.withSession("Ochtend")
			.withTopic("Onderwerp", "Achtergrond", content)
			.themed("Niveaus")
			.build();
	}

	private static Dossier tightened(Dossier dossier) {
		return changed(dossier, Level.CONFIDENTIAL, dossier.title());
	}

	private static Dossier retitled(Dossier dossier) {
		return changed(dossier, dossier.level(), dossier.title() + " en anders");
	}

	private static Dossier changed(Dossier dossier, Level level, String title) {
		return dossier.with(Content.with(dossier.facts(), Map.of("level", level, "title", title)));
	}

	private void publish(Dossier dossier) {
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
	}

	/** Who has every role and is cleared for everything below a level, but not for it. */
	private Visitor readerBelow(Level level) {
		return signedIn(Level.values()[level.ordinal() - 1]);
	}

	private Visitor signedIn(Level clearance) {
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", Set.of(Role.values()), clearance);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}

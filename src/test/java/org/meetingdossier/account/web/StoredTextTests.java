package org.meetingdossier.account.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.util.UriComponentsBuilder;

import org.meetingdossier.account.ExternalPeople;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.output.web.UnpackedBundle;
import org.meetingdossier.platform.HostileTexts;
import org.meetingdossier.register.ImportReport;
import org.meetingdossier.register.ImportSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts each hostile text in every field that keeps text, past all forms, and looks at
 * each page that shows it, in both languages. What is sent and only shown again is tried
 * too.
 */
@HouseTest
class StoredTextTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	/** Each text is looked for at one of so many of the less visited addresses. */
	private static final int SHARE = 3;

	private static final List<String> LANGUAGES = List.of("nl", "en");

	/** The fields that are read for citations. */
	private static final Set<String> CITING = Set.of("introduction", "background", "line", "explanation", "description",
			"what");

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ImportSnapshot importSnapshot;

	@Autowired
	private People people;

	@Autowired
	private ExternalPeople externalPeople;

	@Autowired
	private Passwords passwords;

	@Autowired
	private AuditLog audit;

	@Autowired
	private Environment environment;

	private final String username = "beheer-" + UUID.randomUUID();

	static Stream<Arguments> texts() {
		List<String> texts = HostileTexts.all();
		return IntStream.range(0, texts.size()).mapToObj((index) -> Arguments.of(index, texts.get(index)));
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("texts")
	void isOnlyTextOnThePagesAboutADossier(int number, String text) {
		String id = "kst-28676-" + (7000 + number);
		register(id, text);
		Dossier dossier = dossier(text, cited(number));
		publish(dossier);
		String agenda = "/meetings/" + dossier.slug();
		for (String language : LANGUAGES) {
			Visitor reader = reader(language);
			Document page = page(reader, agenda);
			assertThat(page.select("h1").text()).isEqualTo(asText(text));
			assertThat(page.select(".facts dd").eachText()).contains(asText(text));
			assertThat(page(reader, "/documents/" + id).select("h1").text()).isEqualTo(asText(text));
			assertThat(page(reader, agenda + "/references").select("main").text()).contains(asText(text));
			assertThat(page(reader, agenda + "/topics/1").select("h1").text()).contains(asText(text));
		}
		// Each text at a third of the other addresses: those show all texts of topics and
		// sessions below.
		Visitor editor = signedInWithEveryRole();
		editor.get("/?lang=" + LANGUAGES.get(number % LANGUAGES.size()));
		List<String> addresses = addresses(dossier, StoredTextTests::isAPageOfOne);
		assertThat(addresses).hasSizeGreaterThan(20);
		for (int index = number % SHARE; index < addresses.size(); index += SHARE) {
			assertHarmless(editor.get(addresses.get(index)));
		}
	}

	/** A list or a file costs as much for one text as for all of them. */
	@Test
	void isOnlyTextInListsAndFiles() {
		List<String> texts = HostileTexts.all();
		for (int number = 0; number < texts.size(); number++) {
			publish(dossier(texts.get(number), cited(number)));
		}
		Dossier all = withAll(texts);
		publish(all);
		Visitor editor = signedInWithEveryRole();
		for (String language : LANGUAGES) {
			editor.get("/?lang=" + language);
			// The list has fifty on a page.
			assertThat(Stream.of("/meetings", "/meetings?page=2")
				.flatMap((address) -> page(editor, address).select("h3").eachText().stream()))
				.containsAll(texts.stream().map(StoredTextTests::asText).toList());
			assertThat(addresses(all, (route) -> route.shows().scope() == ShownOfDossiers.Scope.ALL))
				.hasSizeGreaterThan(5)
				.allSatisfy((address) -> assertHarmlessFile(editor.get(address)));
			assertThat(addresses(all, StoredTextTests::isAPageOfOne)).hasSizeGreaterThan(20)
				.allSatisfy((address) -> assertHarmless(editor.get(address)));
		}
		assertThat(addresses(all, StoredTextTests::isMadeOfAll)).hasSizeGreaterThan(15)
			.allSatisfy((address) -> assertHarmlessFile(editor.get(address)));
		byte[] bundle = editor.download("/meetings/" + all.slug() + ".zip").body();
		assertThat(UnpackedBundle.of(bundle).pages()).filteredOn((page) -> page.select("#verify").isEmpty())
			.hasSizeGreaterThan(texts.size())
			.allSatisfy((page) -> {
				assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
				page.select("meta[http-equiv=Content-Security-Policy]").remove();
				HostileTexts.isHarmless(page);
			});
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("texts")
	void isOnlyTextOnThePagesAboutPeople(int number, String text) {
		PersonDetails details = new PersonDetails(text, Set.of(Role.ADMIN), Level.PUBLIC);
		UUID id = this.people.add("els-" + UUID.randomUUID(), details).id();
		this.passwords.change(id, PASSWORD);
		String stranger = cut(text, 70) + number;
		UUID external = this.externalPeople.signIn(UUID.randomUUID().toString(), stranger, details).id();
		this.audit.record(new AuditEvent(text, AuditAction.PERSON_CHANGED, text, text, text));
		for (String language : LANGUAGES) {
			Visitor reader = reader(language);
			assertThat(reader.signIn(this.people.find(id).orElseThrow().username(), PASSWORD).statusCode())
				.isEqualTo(302);
			assertThat(page(reader, "/account").select("dd").eachText()).contains(asText(text));
			assertThat(page(reader, "/admin/people").select("tbody th").eachText()).contains(asText(text));
			assertThat(page(reader, "/admin/people/" + id).select("h1").text()).isEqualTo(asText(text));
			page(reader, "/admin/people/" + external);
			String filter = address("/admin/audit", "who", text);
			assertThat(page(reader, filter).select("td").eachText()).contains(asText(text));
			assertThat(page(reader, filter).select("#who").val()).isEqualTo(text);
			page(reader, address("/admin/audit", "subject", text));
			assertThat(reader.get(address("/admin/audit.csv", "who", text)).headers().firstValue("Content-Type"))
				.hasValue("text/csv;charset=UTF-8");
		}
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("texts")
	void isOnlyTextWhereItIsShownAgain(int number, String text) {
		UUID id = this.people.add(this.username, new PersonDetails("Bea", Set.of(Role.ADMIN), Level.PUBLIC)).id();
		this.passwords.change(id, PASSWORD);
		for (String language : LANGUAGES) {
			Visitor reader = reader(language);
			for (String parameter : List.of("continue", "after", "refused", "username", "lang", "error")) {
				page(reader, address("/sign-in", parameter, text));
			}
			assertHarmless(
					reader.postWithToken("/sign-in", Map.of("username", text, "password", text, "continue", text)));
			for (String address : List.of("/", "/meetings/", "/documents/", "/meetings/ifmm-antalya-2025/topics/",
					"/password/", "/set-up/", "/css/", "/admin/people/")) {
				page(reader, UriComponentsBuilder.fromPath(address).pathSegment(plain(text)).encode().toUriString());
			}
			page(reader, address("/meetings/nowhere", text, text));
			assertThat(reader.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
			HttpResponse<String> refused = reader.postWithToken("/admin/people",
					Map.of("username", text, "name", text, "roles", text, "clearance", text));
			assertThat(refused.statusCode()).isEqualTo(422);
			assertThat(assertHarmless(refused).select("#name").val()).isEqualTo(text);
			assertHarmless(reader.postWithToken("/admin/people/" + id,
					Map.of("name", text + " ".repeat(3) + "x".repeat(300), "roles", text)));
			page(reader, address("/admin/audit", "from", text));
			page(reader, address("/admin/people/" + id, "done", text));
			HttpResponse<String> found = reader.postText("/api/citations?details=true",
					text + " Kamerstuk 28676, nr. 1");
			assertThat(found.headers().firstValue("Content-Type")).hasValue("application/json");
			assertThat(found.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		}
	}

	/** The addresses of whatever room that fit, for a dossier. */
	private List<String> addresses(Dossier dossier, Predicate<ExpectedRoute> fit) {
		return ExpectedRoute.all()
			.stream()
			.filter((route) -> route.reads() && fit.test(route))
			.map((route) -> LevelledDossiers.address(route.address(), dossier, this.jdbc))
			.toList();
	}

	private static boolean isAPageOfOne(ExpectedRoute route) {
		return route.shows().scope() == ShownOfDossiers.Scope.ONE && !isMadeOfAll(route);
	}

	/** Files, and pages that make them to tell how large they are. */
	private static boolean isMadeOfAll(ExpectedRoute route) {
		return route.address().matches(".*(\\.(docx|pdf|ics|json|xml|zip|csv|atom)|/take-along|/bundle)(\\?.*)?")
				&& route.shows().scope() != ShownOfDossiers.Scope.NOTHING;
	}

	private void publish(Dossier dossier) {
		String text = dossier.title();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared(text), text), text, text);
	}

	/** What is no page is never taken for one. */
	private static void assertHarmlessFile(HttpResponse<String> answer) {
		if (answer.statusCode() == 302) {
			assertThat(answer.body()).as("what only leads on shows nothing").isEmpty();
			return;
		}
		assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
		if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
			assertHarmless(answer);
		}
		else {
			assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		}
	}

	private Visitor signedInWithEveryRole() {
		String name = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", Set.of(Role.values()), Level.CONFIDENTIAL);
		this.passwords.change(this.people.add(name, details).id(), PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

	private Document page(Visitor reader, String address) {
		return assertHarmless(reader.get(address));
	}

	private static Document assertHarmless(HttpResponse<String> answer) {
		if (answer.statusCode() == 302) {
			assertThat(answer.body()).isEmpty();
			return Jsoup.parse("");
		}
		assertThat(answer.headers().firstValue("Content-Type")).as(answer.uri().toString())
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		Document page = Jsoup.parse(answer.body(), answer.uri().toString());
		HostileTexts.isHarmless(page);
		return page;
	}

	private Visitor reader(String language) {
		Visitor reader = Visitor.of(this.environment);
		assertThat(reader.page("/?lang=" + language).select("html").attr("lang")).isEqualTo(language);
		return reader;
	}

	private void register(String id, String text) {
		String rows = """
				# source: %1$s
				# as-of: 2025-05-01
				id	title	literal	kind	status	author	document_number	case_number	date
				%2$s	%1$s	true	%1$s	%3$s	%1$s	%4$s	%4$s	2025-05-01
				""".formatted(text, id, cut(text, 40), cut(text, 20));
		assertThat(this.importSnapshot.run(new ByteArrayResource(rows.getBytes(StandardCharsets.UTF_8)), text))
			.extracting(ImportReport::findings)
			.isEqualTo(List.of());
	}

	/** A dossier with a text in each of its fields, and a citation where one is found. */
	private static Dossier dossier(String text, String cited) {
		Dossier empty = DossierBuilder.aDossier()
			.at("tekst-" + UUID.randomUUID())
			.withSession("Ochtend")
			.withTopic("Onderwerp", "Achtergrond", DossierBuilder.position(Level.PUBLIC, "Lijn", "Toelichting"))
			.build();
		return (Dossier) Objects.requireNonNull(filled("", empty, text, cited));
	}

	/**
	 * A dossier with a session and a topic for each text, all of one theme: that of the
	 * table of routes.
	 */
	private static Dossier withAll(List<String> texts) {
		Dossier first = dossier(texts.get(0), cited(0));
		List<Dossier> each = IntStream.range(0, texts.size())
			.mapToObj((number) -> dossier(texts.get(number), cited(number)))
			.toList();
		return new Dossier(first.id(), first.slug(), first.facts(), first.generalLine(),
				each.stream().flatMap((dossier) -> dossier.sessions().stream()).toList(),
				each.stream()
					.flatMap((dossier) -> dossier.topics().stream())
					.map(StoredTextTests::ofTheTheme)
					.toList());
	}

	private static Dossier.Topic ofTheTheme(Dossier.Topic topic) {
		return new Dossier.Topic(topic.id(), Content.with(topic.facts(), Map.of("theme", "Niveaus")), topic.positions(),
				topic.commitments());
	}

	/** In a paragraph of its own too: some texts swallow what comes behind them. */
	private static String cited(int number) {
		return " (Kamerstuk 28676, nr. %1$d)\n\nZie Kamerstuk 28676, nr. %1$d.".formatted(7000 + number);
	}

	/**
	 * Whatever fields a part of a dossier has, now or later: each text in it is replaced.
	 */
	private static @Nullable Object filled(String name, @Nullable Object value, String text, String cited) {
		if (name.equals("slug")) {
			return value;
		}
		if (value instanceof String) {
			return CITING.contains(name) ? text + cited : text;
		}
		if (value instanceof List<?> list) {
			return list.stream().map((part) -> filled("", part, text, cited)).toList();
		}
		if (value instanceof Record part && part.getClass().getPackage().equals(Dossier.class.getPackage())) {
			RecordComponent[] components = part.getClass().getRecordComponents();
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
			Object[] values = Arrays.stream(components)
				.map((component) -> filled(component.getName(),
						isText(component) ? text : ReflectionUtils.invokeMethod(component.getAccessor(), part), text,
						cited))
				.toArray();
			return BeanUtils.instantiateClass(constructor(part.getClass(), types), values);
		}
		return value;
	}

	/** Also where it is optional and was left out. */
	private static boolean isText(RecordComponent component) {
		return component.getType() == String.class && !component.getName().equals("slug");
	}

	private static Constructor<?> constructor(Class<?> type, Class<?>... parameters) {
		try {
			return type.getDeclaredConstructor(parameters);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("Every record has this constructor", ex);
		}
	}

	private static String cut(String text, int length) {
		return text.substring(0, Math.min(text.length(), length)).strip();
	}

	private static String address(String path, String name, String value) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam("{name}", "{value}")
			.encode()
			.buildAndExpand(name, value)
			.toUriString();
	}

	/** Without what no server lets through in a path. */
	private static String plain(String text) {
		return text.replaceAll("[/\\\\;%{}]", "-");
	}

	/** A text as it reads on a page. */
	private static String asText(String text) {
		return text.replaceAll(" +", " ").strip();
	}

}

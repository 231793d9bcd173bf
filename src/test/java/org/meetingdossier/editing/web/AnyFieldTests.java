package org.meetingdossier.editing.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.ExpectedRoute;
import org.meetingdossier.account.web.SettableClock;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends what nobody should type in every field of every form and filter. The forms are
 * those that the pages of the application show: a new one is tried without a word here.
 * Nothing is ever our fault, and nothing that was typed is ever gone: it is saved, or it
 * comes back.
 */
abstract class AnyFieldTests {

	private static final Logger logger = LoggerFactory.getLogger(AnyFieldTests.class);

	/**
	 * Every value in every field by itself takes minutes; in each build the values that a
	 * text can have go into all fields of a form at once.
	 */
	private static final boolean EACH = Boolean.getBoolean("fields.each");

	private static final Set<String> NOT_TYPED = Set.of("hidden", "select", "radio", "checkbox");

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final Pattern LINK = Pattern.compile("/password/[\\w-]{20,}");

	/** Where no form can be, and making it costs as much as ten pages. */
	private static final Pattern FILE = Pattern.compile(".*\\.(atom|csv|docx|ics|json|pdf|xml|zip)(\\?.*)?");

	/** These end the visit or the person who visits. */
	private static final Set<String> LEFT_OUT = Set.of("/account/sign-out");

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private SettableClock clock;

	private final String username = "els-" + UUID.randomUUID();

	private final List<String> faults = new ArrayList<>();

	private final Set<String> fields = new TreeSet<>();

	private int sent;

	private Visitor visitor;

	private Dossier dossier;

	private UUID other;

	@BeforeEach
	void arrive() {
		this.passwords.change(this.people
			.add(this.username, new PersonDetails("Els Bakker", Set.of(Role.values()), Level.CONFIDENTIAL))
			.id(), PASSWORD);
		this.other = this.people
			.add("piet-" + this.username, new PersonDetails("Piet", Set.of(Role.READER), Level.PUBLIC))
			.id();
		this.visitor = signedIn();
		this.dossier = publishedDossier();
	}

	/** Others sign in from the same address. */
	@AfterEach
	void letTheLimitsForget() {
		this.clock.pass(Duration.ofMinutes(16));
	}

	@Test
	void isNeverOurFaultAndNeverLost(TestReporter reporter) {
		Set<String> tried = new TreeSet<>();
		for (String address : pages()) {
			for (Visitor who : List.of(this.visitor, this.house.visitor())) {
				for (Form form : formsOf(who, address)) {
					if (!LEFT_OUT.contains(form.action()) && tried.add(form.name())) {
						tryOut(who, form);
					}
				}
			}
		}
		logger.info("{} forms, {} fields, {} values, {} requests", tried.size(), this.fields.size(), Value.ALL.size(),
				this.sent);
		reporter
			.publishEntry(Map.of("forms", String.valueOf(tried.size()), "fields", String.valueOf(this.fields.size()),
					"values", String.valueOf(Value.ALL.size()), "requests", String.valueOf(this.sent)));
		assertThat(this.faults).isEmpty();
		assertThat(tried).as("forms").hasSizeGreaterThan(25);
		assertThat(this.fields).as("fields").hasSizeGreaterThan(80);
	}

	private void tryOut(Visitor who, Form form) {
		Map<String, String> own = form.fields();
		own.keySet().forEach((field) -> this.fields.add(form.name() + " " + field));
		Optional<Form> shown = form.sends() ? Optional.empty() : Optional.of(form);
		for (Value value : Value.ALL) {
			for (Set<String> where : places(form, own.keySet(), value)) {
				shown = shown.or(() -> again(who, form)).flatMap((now) -> send(who, now, where, value));
			}
		}
	}

	/**
	 * Whether identities, numbers that a page carries and choices are tried too: they are
	 * read before any database is asked.
	 */
	boolean triesWhatNobodyTypes() {
		return true;
	}

	/** The fields that a value goes into, at once or one after the other. */
	private List<Set<String>> places(Form form, Set<String> fields, Value value) {
		if (!EACH && value.isText()) {
			Set<String> texts = fields.stream().filter(form::isText).collect(Collectors.toSet());
			return texts.isEmpty() ? List.of() : List.of(texts);
		}
		return fields.stream()
			.filter((field) -> EACH || value.isFor(form.type(field)))
			.filter((field) -> EACH || triesWhatNobodyTypes() || !NOT_TYPED.contains(form.type(field)))
			.map(Set::of)
			.toList();
	}

	/**
	 * The form to send next: the same where it was refused, as to look at its page again
	 * costs as much as to send it; else as it is shown by now, if it is.
	 */
	private Optional<Form> send(Visitor who, Form form, Set<String> where, Value value) {
		String body = form.fields()
			.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "="
					+ (where.contains(field.getKey()) ? value.encoded() : encode(field.getValue())))
			.collect(Collectors.joining("&"));
		HttpResponse<String> answer = form.sends() ? who.postInPieces(form.action(), body)
				: who.get(form.action().replaceFirst("\\?.*", "") + "?" + body);
		this.sent++;
		String what = form.name() + " " + where + " " + value.name() + ": ";
		int status = answer.statusCode();
		if (status == 429) {
			this.clock.pass(Duration.ofMinutes(16));
		}
		else if (status >= 500) {
			this.faults.add(what + status);
		}
		else if (status == 409 || status == 422) {
			Document page = Jsoup.parse(answer.body(), answer.uri().toString());
			where.stream()
				.filter(form::isKept)
				.filter((field) -> !value.isShownIn(page.getElementsByAttributeValue("name", field).eachAttr("value"),
						page.select("textarea[name=" + field + "]").eachText(),
						page.select("textarea[name=" + field + "]").stream().map(Element::wholeText).toList()))
				.forEach((field) -> this.faults.add(what + "is lost from " + field));
		}
		if (form.sends() && status != 422) {
			Optional<Form> now = again(who, form);
			if (answer.headers().firstValue("Location").filter((place) -> place.contains("?saved=")).isPresent()) {
				now.ifPresent((saved) -> where.stream()
					.filter(form::isKept)
					.filter((field) -> !value.isShownIn(List.of(saved.fields().getOrDefault(field, ""))))
					.forEach((field) -> this.faults.add(what + "is not saved in " + field)));
			}
			return now;
		}
		return Optional.of(form);
	}

	private Optional<Form> again(Visitor who, Form form) {
		return formsOf(who, form.page()).stream().filter((one) -> one.name().equals(form.name())).findFirst();
	}

	private List<Form> formsOf(Visitor who, String address) {
		HttpResponse<String> answer = who.get(address);
		if (answer.statusCode() >= 500) {
			this.faults.add(address + ": " + answer.statusCode());
		}
		return Jsoup.parse(answer.body(), answer.uri().toString())
			.select("form")
			.stream()
			.map((form) -> new Form(address, (FormElement) form))
			.toList();
	}

	/** Each page of the table of routes, of things that are there. */
	private Set<String> pages() {
		Dossier.Topic topic = this.dossier.topics().get(0);
		Set<String> pages = new TreeSet<>();
		ExpectedRoute.all()
			.stream()
			.filter(ExpectedRoute::reads)
			.map((route) -> route.address()
				.replace("ifmm-antalya-2025", this.dossier.slug())
				.replace("{topic}", topic.id().toString())
				.replace("{position}", topic.positions().get(0).id().toString())
				.replace("{session}", this.dossier.sessions().get(0).id().toString())
				.replace("/admin/people/00000000-0000-4000-8000-000000000000", "/admin/people/" + this.other))
			.filter((address) -> !address.contains("{") && !FILE.matcher(address).matches())
			.forEach(pages::add);
		String edit = "/edit/" + this.dossier.slug();
		pages.add(edit + "/positions/" + topic.positions().get(0).id());
		pages.add(edit + "/sessions/" + this.dossier.sessions().get(0).id());
		pages.add(edit + "/general-line");
		pages.add(edit + "/commitments/" + UUID.randomUUID() + "?in=" + topic.id());
		this.visitor.page("/references?state=ALL&meeting=" + this.dossier.slug())
			.select("form.decide")
			.stream()
			.map((form) -> form.attr("action").replaceFirst("\\?.*", ""))
			.limit(1)
			.forEach(pages::add);
		Matcher link = LINK
			.matcher(this.visitor.postWithToken("/admin/people/" + this.other + "/link", Map.of()).body());
		if (link.find()) {
			pages.add(link.group());
		}
		return pages;
	}

	private Visitor signedIn() {
		Visitor someone = this.house.visitor();
		assertThat(someone.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
		return someone;
	}

	private Dossier publishedDossier() {
		Dossier made = DossierBuilder.aDossier()
			.at("velden-" + UUID.randomUUID())
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.")
			.withSession("Eerste werksessie")
			.withTopic("Oekraïne", "De steun gaat door.^[Kamerstuk 28676, nr. 489]",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt Oekraïne.", "Met 3,5 miljard euro."))
			.build();
		this.dossiers.publish(made.id(), this.dossiers.create(made, AnAuthor.cleared("system"), "Begin"), "system",
				null);
		return made;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * A form as a page shows it.
	 *
	 * @param page the address of the page
	 * @param element the form
	 */
	private record Form(String page, FormElement element) {

		private static final Set<String> TEXTS = Set.of("text", "search", "textarea");

		boolean sends() {
			return this.element.attr("method").equalsIgnoreCase("post");
		}

		String action() {
			String action = this.element.attr("action");
			return action.isEmpty() ? this.page.replaceFirst("\\?.*", "") : action;
		}

		/** The same for each thing of a kind. */
		String name() {
			return (sends() ? "POST " : "GET ")
					+ action().replaceFirst("\\?.*", "").replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*")
					+ " " + fields().keySet();
		}

		/** The fields as a browser would send them, the token too. */
		Map<String, String> fields() {
			Map<String, String> fields = new LinkedHashMap<>();
			this.element.select("input[name], textarea[name], select[name]")
				.stream()
				.filter((field) -> !field.attr("type").equals("file"))
				.forEach((field) -> fields.putIfAbsent(field.attr("name"), ""));
			this.element.formData().forEach((field) -> fields.put(field.key(), field.value()));
			this.element.select("textarea[name]").forEach((field) -> fields.put(field.attr("name"), field.wholeText()));
			if (this.element.select("button:not([name])").isEmpty()) {
				this.element.select("button[name]")
					.stream()
					.limit(1)
					.forEach((button) -> fields.put(button.attr("name"), button.attr("value")));
			}
			return fields;
		}

		String type(String field) {
			Element found = this.element.select("[name=\"" + field + "\"]").first();
			if (found == null) {
				return "";
			}
			return found.normalName().equals("input") ? (found.attr("type").isEmpty() ? "text" : found.attr("type"))
					: found.normalName();
		}

		boolean isText(String field) {
			return TEXTS.contains(type(field));
		}

		/** What is looked for is nothing that is written. */
		boolean isKept(String field) {
			return isText(field) && !type(field).equals("search") && !field.startsWith("source-");
		}

	}

	/**
	 * Something that nobody should type.
	 *
	 * @param name what it is
	 * @param encoded as it is sent
	 * @param kept as much of it as is a text
	 * @param types the fields for which it was thought up; none for texts
	 */
	private record Value(String name, String encoded, String kept, Set<String> types) {

		private static final List<Value> ALL = List.of(text("NUL", "a%00b", "ab"),
				text("half a character", "a%ED%A0%80b", ""),
				text("marks", "\u202Ea\u202C\u200F\u2067b\u200Bc\uFEFFd\u2060e\u00ADf\u0001g\u007Fh\u0085i\u2028j"),
				text("emoji",
						"\uD83D\uDE00\uD83C\uDDF3\uD83C\uDDF1 \uD83D\uDC69\u200D\uD83D\uDC67 Z\u0351\u036B\u032A"),
				new Value("10,000 characters", encode("x".repeat(10_000)), "x".repeat(10_000),
						Set.of("text", "search", "textarea", "password", "hidden", "select", "date")),
				extreme("0000-01-01", "date"), extreme("-999999999-01-01", "date"), extreme("+999999999-12-31", "date"),
				extreme("1899-12-31", "date"), extreme("9999-12-31", "date"), extreme("2025-02-30", "date"),
				extreme("9999-12-31T23:59", "datetime-local"), extreme("+999999999-12-31T23:59", "datetime-local"),
				extreme("24:00", "time"), extreme("99:99", "time"), extreme("2147483647", "hidden", "number"),
				extreme("-2147483648", "hidden", "number"), extreme("99999999999999999999", "hidden", "number"),
				extreme("NaN", "hidden", "number", "select", "radio", "checkbox"),
				extreme("", "hidden", "select", "radio"));

		private static Value text(String name, String text) {
			return new Value(name, encode(text), text, Set.of());
		}

		private static Value text(String name, String encoded, String kept) {
			return new Value(name, encoded, kept, Set.of());
		}

		private static Value extreme(String text, String... types) {
			return new Value(text, encode(text), text, Set.of(types));
		}

		boolean isText() {
			return this.types.isEmpty();
		}

		boolean isFor(String type) {
			return this.types.contains(type);
		}

		/** White space at the ends is nothing that was typed. */
		@SafeVarargs
		final boolean isShownIn(List<String>... shown) {
			for (List<String> values : shown) {
				if (values.stream().anyMatch((value) -> value.contains(this.kept.strip()))) {
					return true;
				}
			}
			return false;
		}

	}

}

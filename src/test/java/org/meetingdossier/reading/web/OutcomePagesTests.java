package org.meetingdossier.reading.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came of a promise: proposed by its words, decided by a clerk, told to readers as
 * far as they may read it.
 */
@HouseTest
class OutcomePagesTests {

	private static final String PAGE = "/commitments/outcomes";

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	/** Words of their own for each test: all look for words in the same editions. */
	private final String cables = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "kabels";

	private final String ships = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "schepen";

	private final Dossier promising = DossierBuilder.aDossier()
		.at("belofte-" + UUID.randomUUID())
		.on(LocalDate.of(2025, 3, 3))
		.withTopic("Kabels", "Achtergrond.",
				"De Kamer hoort hoe " + this.cables + " worden bewaakt door " + this.ships + ".")
		.build()
		.withTopics((topic) -> topic.withCommitments(topic.commitments()
			.stream()
			.map((one) -> new Dossier.Commitment(one.id(), one.who(), one.what(), one.term(), LocalDate.of(2025, 3, 10),
					one.status()))
			.toList()));

	private final Dossier later = DossierBuilder.aDossier()
		.at("later-" + UUID.randomUUID())
		.on(LocalDate.of(2025, 9, 9))
		.introducedBy("Het is warm. De " + this.ships + " varen sinds mei langs " + this.cables + ".")
		.build();

	private Visitor clerk;

	private Visitor reader;

	@BeforeEach
	void publish() {
		this.reader = Visitor.of(this.environment);
		for (Dossier dossier : List.of(this.promising, this.later)) {
			this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
					null);
		}
		this.clerk = signedIn(person("Sanne", Role.CLERK));
	}

	private String person(String name, Role role) {
		String username = name.toLowerCase(Locale.ROOT) + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails(name, Set.of(role), Level.PUBLIC)).id(),
				PASSWORD);
		return username;
	}

	private Visitor signedIn(String username) {
		Visitor visitor = Visitor.of(this.environment);
		visitor.signIn(username, PASSWORD);
		return visitor;
	}

	@Test
	void proposesTheSentenceWithItsWordsAndTellsReadersOnceAClerkConfirmedIt() {
		Document page = opened();
		Element proposal = Objects.requireNonNull(page.select(".outcomes li:has(form)").first());
		assertThat(proposal.text()).contains("varen sinds mei langs", this.cables + ", " + this.ships);
		assertThat(told()).as("not before a clerk decided").doesNotContain(this.cables);
		decide(page, "true");
		assertThat(told()).contains("varen sinds mei langs " + this.cables);
		assertThat(opened().select("form:has([name=outcome])")).as("nothing is proposed twice").isEmpty();
	}

	@Test
	void callsNothingLateThatAClerkSaysWasAnswered() {
		String mine = "?meeting=" + this.promising.slug();
		assertThat(list(mine)).contains("1 te laat", "dagen te laat");
		assertThat(this.reader.get("/commitments.csv" + mine + "&for=program").body()).contains("\"yes\"");
		decide(opened(), "true");
		assertThat(list(mine)).contains("Geen te laat", "Volgens de griffie beantwoord (bevestigd op ")
			.doesNotContain("dagen te laat");
		assertThat(list(mine + "&term=OVERDUE")).contains("Geen toezegging past bij deze keuze");
		assertThat(this.reader.get("/commitments.csv" + mine + "&for=program").body()).contains("\"answered\"");
		Document page = opened();
		assertThat(page.select("#promise + .promise-facts").text()).contains("Volgens de griffie beantwoord");
		assertThat(page.select("#promise + .promise-facts .promise-late")).isEmpty();
	}

	/**
	 * Also where all of it happens at one moment, as clocks of two instances may have it.
	 */
	@Test
	void tellsNothingMoreThatAClerkTookBack() {
		decide(opened(), "true");
		assertThat(list("")).contains("varen sinds mei langs " + this.cables);
		this.clerk.submit(address(), PAGE + "/take-back",
				Map.of("decision", opened().select("[name=decision]").attr("value")));
		decide(opened(), "false");
		assertThat(list("")).doesNotContain("varen sinds mei langs " + this.cables);
	}

	@Test
	void tellsFollowersWhatIsLateAndWhatCameOfIt() {
		String promised = "De Kamer hoort hoe " + this.cables;
		assertThat(feed()).contains("Te laat: " + promised).doesNotContain("Beantwoord: " + promised);
		decide(opened(), "true");
		assertThat(feed()).contains("Beantwoord: " + promised)
			.doesNotContain("Te laat: " + promised)
			.contains("varen sinds mei langs " + this.cables + ".\u201D (door de griffie bevestigd op ");
		assertThat(Visitor.of(this.environment).get("/commitments/feed.atom?lang=en").body())
			.contains("Answered: " + promised);
		this.clerk.submit(address(), PAGE + "/take-back",
				Map.of("decision", opened().select("[name=decision]").attr("value")));
		assertThat(feed()).as("a clerk takes it back").contains("Te laat: " + promised);
	}

	@Test
	void putsAPromiseInCalendarsWithWhatCameOfIt() throws Exception {
		VEvent late = event();
		assertThat(value(late, Property.DTSTART)).isEqualTo("20250310");
		assertThat(value(late, Property.SUMMARY)).startsWith("Te laat: De Kamer hoort hoe " + this.cables);
		decide(opened(), "true");
		VEvent answered = event();
		assertThat(value(answered, Property.SUMMARY)).startsWith("Beantwoord: De Kamer hoort hoe " + this.cables);
		assertThat(value(answered, Property.DESCRIPTION)).contains("varen sinds mei langs " + this.cables,
				"door de griffie bevestigd op");
		assertThat(value(answered, Property.UID)).isEqualTo(value(late, Property.UID));
	}

	/** The promise of this test in the calendar, as another program reads it. */
	private VEvent event() throws Exception {
		byte[] file = this.reader.get("/commitments.ics").body().getBytes(StandardCharsets.UTF_8);
		Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
		assertThat(calendar.validate().getEntries()).isEmpty();
		List<VEvent> events = calendar.getComponents("VEVENT");
		return events.stream()
			.filter((event) -> value(event, Property.SUMMARY).contains(this.cables))
			.findFirst()
			.orElseThrow();
	}

	private static String value(VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

	@Test
	void bringsWhatIsLateToDesksUntilAClerkKnowsWhatCameOfIt() {
		String author = person("Els", Role.EDITOR);
		this.dossiers.save(this.promising.with(Content.with(this.promising.facts(), Map.of("title", "Anders"))), 1,
				AnAuthor.cleared(author), "Titel");
		Visitor editor = signedIn(author);
		assertThat(editor.page("/desk").select("[aria-labelledby=desk-commitments] li").text()).contains(this.cables,
				"59 dagen te laat");
		Element late = lateOnTheClerksDesk();
		assertThat(late.text()).contains("59 dagen te laat");
		assertThat(late.select("a").attr("href")).isEqualTo(address());
		decide(opened(), "true");
		assertThat(this.clerk.page("/desk").select("[aria-labelledby=desk-late]").text()).doesNotContain(this.cables);
		Element answered = editor.page("/desk").expectFirst("[aria-labelledby=desk-commitments] .desk-list > li");
		assertThat(answered.text())
			.contains("Volgens de griffie beantwoord: pas de stand aan", "bevestigd door Sanne op 8 mei 2025")
			.doesNotContain("te laat");
		assertThat(answered.select(".outcomes a").attr("href"))
			.startsWith("/meetings/" + this.later.slug() + "/editions/A/sentence");
	}

	/** All tests promise something that is late. */
	private Element lateOnTheClerksDesk() {
		return this.clerk.page("/desk")
			.select("[aria-labelledby=desk-late] .desk-list > li")
			.stream()
			.filter((line) -> line.text().contains(this.cables))
			.findFirst()
			.orElseThrow();
	}

	private String feed() {
		return this.reader.get("/commitments/feed.atom").body();
	}

	private String list(String query) {
		return Jsoup.parse(this.reader.get("/commitments" + query).body()).select("main section").text();
	}

	@Test
	void doesNotProposeAgainWhatWasRefusedUntilThatIsTakenBack() {
		decide(opened(), "false");
		Document refused = opened();
		assertThat(refused.select("form:has([name=outcome])")).isEmpty();
		assertThat(refused.text()).contains("Afgewezen");
		assertThat(told()).doesNotContain(this.cables);
		this.clerk.submit(address(), PAGE + "/take-back",
				Map.of("decision", refused.select("[name=decision]").attr("value")));
		assertThat(opened().select("form:has([name=outcome])")).isNotEmpty();
	}

	@Test
	void tellsNobodyOfASentenceThatIsRestrictedSince() {
		decide(opened(), "true");
		assertThat(told()).contains(this.cables);
		this.dossiers.save(this.later.with(Content.with(this.later.facts(), Map.of("level", Level.DELEGATION))), 1,
				AnAuthor.cleared("els"), "Strenger");
		assertThat(told()).doesNotContain(this.cables);
	}

	private String address() {
		return PAGE + "?of=" + this.promising.topics().get(0).commitments().get(0).id();
	}

	private Document opened() {
		return Jsoup.parse(this.clerk.get(address()).body());
	}

	private void decide(Document page, String confirmed) {
		this.clerk.submit(address(), PAGE,
				Map.of("of", this.promising.topics().get(0).commitments().get(0).id().toString(), "outcome",
						page.select("[name=outcome]").attr("value"), "confirmed", confirmed));
	}

	/** What everybody reads in the list of commitments. */
	private String told() {
		return Jsoup.parse(this.reader.get("/commitments?state=ALL").body()).select(".outcomes").text();
	}

}

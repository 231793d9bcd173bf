package org.meetingdossier.reading.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers find at the addresses of editions and of their differences.
 */
@HouseTest
class EditionPagesTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Environment environment;

	private final String slug = "edities-" + UUID.randomUUID();

	private final String agenda = "/meetings/" + this.slug;

	private final Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Nederland steunt het plan.", "");

	private final Dossier.Topic one = topic(UUID.randomUUID(), "Oekraïne", "Zie^[Kamerstuk 28676, nr. 499] de brief.",
			this.position);

	private final Dossier.Topic two = topic(UUID.randomUUID(), "Industrie", "Productie.");

	private final Dossier.Topic three = topic(UUID.randomUUID(), "Zuidflank", "Buren.");

	private final Dossier first = DossierBuilder.aDossier()
		.at(this.slug)
		.with(this.one)
		.with(this.two)
		.with(this.three)
		.build();

	private Visitor reader;

	@BeforeEach
	void publish() {
		this.reader = Visitor.of(this.environment);
		this.dossiers.create(this.first, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(this.first.id(), 1, "els", null);
	}

	@Test
	void leadsToOtherEditionsOnceThereIsMoreThanOne() {
		assertThat(page(this.agenda).select("a[href=" + this.agenda + "/editions]:not([hidden] a)")).isEmpty();
		publishSecond();
		assertThat(page(this.agenda).select("a[href=" + this.agenda + "/editions]:not([hidden] a)").text())
			.isEqualTo("Alle edities en wijzigingen");
	}

	@Test
	void listsEditionsWithWhatChangedInEach() {
		publishSecond();
		Document editions = page(this.agenda + "/editions");
		assertThat(editions.select("h2").eachText()).containsExactly("Editie B", "Editie A");
		assertThat(editions.select("h2 a").eachAttr("href")).containsExactly(this.agenda + "/editions/B",
				this.agenda + "/editions/A");
		assertThat(editions.select("a[href*=compare]").eachAttr("href"))
			.containsExactly(this.agenda + "/compare?from=A&to=B");
		assertThat(editions.text()).contains("Inhoudelijke wijziging", "De lijn is aangescherpt.");
	}

	@Test
	void showsAnOlderEditionAsOneThatIsOlder() {
		publishSecond();
		Document older = page(this.agenda + "/editions/A");
		assertThat(older.select(".notice").text()).startsWith("U leest editie A. Er is een nieuwere editie.");
		assertThat(older.select(".topic h3").eachText()).containsExactly("1 Oekraïne", "2 Industrie", "3 Zuidflank");
		assertThat(older.select(".topic h3 a")).as("the pages of topics are of the current edition").isEmpty();
		assertThat(page(this.agenda + "/editions/B").select(".notice:not([hidden])")).isEmpty();
	}

	@Test
	void showsWhatChangedWordByWord() {
		publishSecond();
		Document compare = page(this.agenda + "/compare?from=A&to=B");
		assertThat(compare.select("h1").text()).isEqualTo("Wijzigingen van editie A naar B");
		assertThat(compare.select("h2").eachText()).containsExactly("Gewijzigd (2)", "Toegevoegd (1)", "Verwijderd (1)",
				"Verwijzingen");
		assertThat(compare.select(".difference").text()).contains("Staat op een andere plaats.");
		assertThat(compare.select("del").eachText()).contains("steunt", "499", "Kamerstuk 28 676, nr. 499");
		assertThat(compare.select("ins").eachText()).contains("houdt vast aan", "500", "Kamerstuk 28 676, nr. 500");
		assertThat(compare.select("ins.difference-note").eachText()).contains("500");
		assertThat(compare.select("option[selected]").eachText()).containsExactly("A", "B");
		assertThat(page(this.agenda + "/compare").select("h1").text()).as("the last two by themselves")
			.isEqualTo("Wijzigingen van editie A naar B");
	}

	@Test
	void saysThatAnEditionIsLikeItself() {
		assertThat(page(this.agenda + "/compare?from=A&to=A").text())
			.contains("In wat u mag lezen, verschillen deze edities niet.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editions/B", "/editions/a", "/editions/AAAAA", "/compare", "/compare?from=A&to=B",
			"/compare?from=&to=", "/compare?from=A&to=%3Cscript%3E" })
	void doesNotKnowAnEditionThatThereIsNot(String address) {
		assertThat(this.reader.get(this.agenda + address).statusCode()).isEqualTo(404);
	}

	@Test
	void hidesInAnOlderEditionAndInAComparisonWhatIsRestrictedToday() {
		publishSecond();
		this.dossiers.save(second(Level.DELEGATION), 2, AnAuthor.cleared("els"), "Strenger");
		for (String address : List.of("/editions/A", "/editions/B", "/compare?from=A&to=B", "/compare?from=B&to=A")) {
			String body = this.reader.get(this.agenda + address).body();
			assertThat(body).as(address).doesNotContain("steunt het plan", "vast aan");
		}
		assertThat(page(this.agenda + "/compare?from=A&to=B").select("h2").eachText()).as("nor is it counted")
			.contains("Gewijzigd (1)");
	}

	@Test
	void hidesInAnOlderEditionWhatALaterOneRestrictedBeforeItWasRemoved() {
		this.dossiers.save(second(Level.DELEGATION), 1, AnAuthor.cleared("els"), "Strenger");
		this.dossiers.publish(this.first.id(), 2, "els", null);
		this.dossiers.save(withTopics(List.of(this.two)), 2, AnAuthor.cleared("els"), "Weg");
		this.dossiers.publish(this.first.id(), 3, "els", null);
		assertThat(this.reader.get(this.agenda + "/editions/A").body()).doesNotContain("steunt het plan");
	}

	@Test
	void showsTheNoticeInThePlaceOfAWithdrawnEdition() {
		publishSecond();
		this.dossiers.withdraw(this.first.id(), "De <b>bijlage</b> klopt niet.", "els");
		for (String address : List.of("", "/topics/1", "/references", "/editions/B")) {
			HttpResponse<String> answer = this.reader.get(this.agenda + address);
			assertThat(answer.statusCode()).as(address).isEqualTo(410);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select("h1").text()).isEqualTo("Editie B is ingetrokken");
			assertThat(page.select(".eyebrow").text()).contains("Raad in Brussel");
			assertThat(page.select(".lead").text()).isEqualTo("De <b>bijlage</b> klopt niet.");
			assertThat(answer.body()).doesNotContain("Oekraïne");
		}
		assertThat(this.reader.get("/meetings").body()).doesNotContain(this.slug);
		assertThat(page(this.agenda + "/editions").text()).contains("De <b>bijlage</b> klopt niet.");
		assertThat(this.reader.get(this.agenda + "/compare?from=A&to=B").statusCode()).isEqualTo(404);
		assertThat(page(this.agenda + "/editions/A").select("h1").text()).isEqualTo("Raad in Brussel");
	}

	@Test
	void tellsNothingOfAWithdrawnEditionToWhoMightNotHaveSeenIt() {
		Dossier hidden = DossierBuilder.aDossier().at(this.slug + "-x").level(Level.DELEGATION).build();
		this.dossiers.create(hidden, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(hidden.id(), 1, "els", null);
		this.dossiers.withdraw(hidden.id(), "Geheim", "els");
		for (String address : List.of("", "/editions", "/editions/A")) {
			assertThat(this.reader.get(this.agenda + "-x" + address).statusCode()).isEqualTo(404);
		}
	}

	static Stream<String> payloads() {
		return Stream.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
				"'-alert(1)-'", "<a href=\"javascript:alert(1)\">x</a>", "[x](javascript:alert(1))",
				"![x](javascript:alert(1))", "^[<script>alert(1)</script>]",
				"<iframe srcdoc='<script>alert(1)</script>'>", "<math><mi xlink:href=\"javascript:alert(1)\">",
				"</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "<body onload=alert(1)>",
				"<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>",
				"<video><source onerror=alert(1)>", "<marquee onstart=alert(1)>", "<object data=javascript:alert(1)>",
				"<embed src=javascript:alert(1)>", "<base href=//evil.example>",
				"<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
				"<link rel=stylesheet href=//evil.example>", "<style>@import '//evil.example'</style>",
				"<form action=javascript:alert(1)><button>", "<button formaction=javascript:alert(1)>",
				"<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1)>",
				"<scr<script>ipt>alert(1)</scr</script>ipt>", "<ScRiPt>alert(1)</sCrIpT>",
				"<script/x>alert(1)</script>", "<img src=`x`onerror=alert(1)>", "<%2Fscript><script>alert(1)</script>",
				"&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
				"\\u003cscript\\u003ealert(1)", "${1234*3}", "*{1234*3}", "#{1234*3}", "[[${1234*3}]]",
				"__${1234*3}__::.x", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>",
				"<p style=\"x:expression(1)\">", "javascript:alert(1)");
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void showsWhatSomebodyTypedAsText(String payload) {
		Dossier.Topic typed = new Dossier.Topic(this.one.id(),
				new TopicFacts(payload, TopicState.POSTPONED, payload, true, null, payload),
				List.of(new Dossier.Position(this.position.id(), Level.PUBLIC, payload, payload)), List.of());
		this.dossiers.save(withTopics(List.of(typed)), 1, AnAuthor.cleared("els"), payload);
		this.dossiers.publish(this.first.id(), 2, "els", payload);
		for (String address : List.of("/compare?from=A&to=B", "/editions", "/editions/B", "")) {
			Document page = page(this.agenda + address);
			// The scripts and the field are those of following a meeting and of
			// sentences.
			page.select(
					"main > script[type=module][src^=/js/since-], main script[type=module][src^=/js/sentences-], main input[type=hidden][name=meeting]")
				.remove();
			assertThat(page.select("main :is(script, img, iframe, object, embed, base, style, link, svg, math, video, "
					+ "input, marquee, meta), main form[action^=javascript], [href^=javascript], [srcdoc]"))
				.as(address)
				.isEmpty();
			assertThat(page.getAllElements()).as(address)
				.allSatisfy((element) -> assertThat(element.attributes().asList()).noneMatch(
						(attribute) -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style")));
			assertThat(page.select("main").text()).as("nothing is evaluated").doesNotContain("3702");
		}
		this.dossiers.withdraw(this.first.id(), payload, "els");
		Document notice = Jsoup.parse(this.reader.get(this.agenda).body());
		assertThat(notice.select("main").select("script, img, svg, iframe")).isEmpty();
		assertThat(notice.select(".lead").text()).isNotEmpty();
	}

	private Document page(String address) {
		HttpResponse<String> answer = this.reader.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private void publishSecond() {
		this.dossiers.save(second(Level.PUBLIC), 1, AnAuthor.cleared("els"), "Aangescherpt");
		this.dossiers.publish(this.first.id(), 2, "els", "De lijn is aangescherpt.");
	}

	/** One topic changed, one moved to the front, one removed and one added. */
	private Dossier second(Level level) {
		Dossier.Position sharper = new Dossier.Position(this.position.id(), level, "Nederland houdt vast aan het plan.",
				"");
		Dossier.Topic changed = topic(this.one.id(), "Oekraïne", "Zie^[Kamerstuk 28676, nr. 500] de brief.", sharper);
		return withTopics(List.of(this.three, changed, topic(UUID.randomUUID(), "Nieuw punt", "")));
	}

	private Dossier withTopics(List<Dossier.Topic> topics) {
		Dossier dossier = this.first;
		return dossier.withTopics(topics);
	}

	private static Dossier.Topic topic(UUID id, String title, String background, Dossier.Position... positions) {
		return new Dossier.Topic(id, new TopicFacts(title, TopicState.ON_AGENDA, null, true, null, background),
				List.of(positions), List.of());
	}

}

package org.meetingdossier.output.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

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
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.platform.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class BundleControllerTests {

	private static final String DEMO = "/meetings/ifmm-antalya-2025";

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Environment environment;

	private Visitor anybody;

	@BeforeEach
	void arrive() {
		this.anybody = Visitor.of(this.environment);
	}

	@Test
	void holdsAPageForEachCitedDocumentAndLinksThatAllWorkFromADisk() {
		UnpackedBundle bundle = bundle(this.anybody, DEMO + ".zip");
		assertThat(bundle.folder()).isEqualTo("ifmm-antalya-2025-A");
		assertThat(bundle.files().keySet()).contains("index.html", "references.html", "documents/kst-28676-499.html",
				"style.css", "verify.html", "verify.js", "manifest.sha256", "ifmm-antalya-2025-A.docx",
				"ifmm-antalya-2025-A.json");
		assertThat(bundle.page("documents/kst-28676-499.html").select("main .outcome")).isNotEmpty();
		assertThat(pages(bundle)).allSatisfy((path) -> {
			Document page = bundle.page(path);
			assertThat(page.select("[src]").eachAttr("src")).as(path).isSubsetOf("verify.js");
			assertThat(page.select("[href]")).as(path).allSatisfy((link) -> assertLeadsSomewhere(bundle, path, link));
		});
		assertThat(bundle.text("style.css")).doesNotContain("url(http", "url(/", "@import");
	}

	@Test
	void saysOnEachPageAsOfWhenAndAtWhichLevelItIs() {
		UnpackedBundle bundle = bundle(this.anybody, DEMO + ".zip");
		assertThat(pages(bundle)).hasSizeGreaterThan(5)
			.allSatisfy((path) -> assertThat(bundle.page(path).select("header .bundle-state").text()).as(path)
				.startsWith("Rubricering: Openbaar Editie A, ")
				.contains("Stand van "));
	}

	@Test
	void namesEveryFileInAManifestOfWhichThePageSaysTheHash() {
		UnpackedBundle bundle = bundle(this.anybody, DEMO + ".zip");
		List<String> lines = bundle.text("manifest.sha256").lines().toList();
		assertThat(lines).hasSize(bundle.files().size() - 1).allSatisfy((line) -> {
			String path = line.substring(66);
			assertThat(line).isEqualTo(Sha256.of(Objects.requireNonNull(bundle.files().get(path))) + "  " + path);
		});
		String sum = Sha256.of(Objects.requireNonNull(bundle.files().get("manifest.sha256")));
		for (String page : List.of("/bundle", "/editions/A/bundle")) {
			assertThat(this.anybody.page(DEMO + page).select(".sum").text()).as(page).isEqualTo(sum);
		}
	}

	@Test
	void isTheSameBytesInWhateverLanguageAndAtWhateverAddressItIsAskedFor() {
		byte[] first = this.anybody.download(DEMO + ".zip").body();
		Visitor other = Visitor.of(this.environment).sending("Accept-Language", "en");
		assertThat(other.download(DEMO + ".zip").body()).isEqualTo(first);
		assertThat(other.download(DEMO + "/editions/A.zip").body()).isEqualTo(first);
	}

	@Test
	void logsWhoTakesWhatIsNotPublicAndLeavesItInNoCache() {
		Dossier dossier = publish(Level.PUBLIC);
		Visitor delegate = delegate("els");
		String address = "/meetings/" + dossier.slug() + ".zip";
		for (int times = 1; times <= 2; times++) {
			HttpResponse<byte[]> answer = delegate.download(address);
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store, private");
			UnpackedBundle bundle = UnpackedBundle.of(answer.body());
			assertThat(pages(bundle)).allSatisfy((path) -> assertThat(bundle.page(path).select(".bundle-state").text())
				.startsWith("Rubricering: Delegatie"));
			assertThat(bundle.text("index.html")).contains("Alleen voor de delegatie.");
			assertThat(taken(dossier)).isEqualTo(times);
		}
		UnpackedBundle open = bundle(this.anybody, address);
		assertThat(String.join("", open.files().keySet().stream().map(open::text).toList()))
			.doesNotContain("Alleen voor de delegatie.");
		assertThat(open.page("index.html").select(".bundle-state").text()).startsWith("Rubricering: Openbaar");
		assertThat(taken(dossier)).isEqualTo(2);
		assertThat(delegate.page("/meetings/" + dossier.slug() + "/bundle").select(".notice").text())
			.contains("In het logboek");
	}

	@Test
	void isAsRestrictedAsWhatOnlyWhoSpeaksReadsInIt() {
		Dossier dossier = publish(DossierBuilder.aDossier()
			.at("bundel-" + UUID.randomUUID())
			.withTopic("Agendapunt", "Over vogels.", DossierBuilder.position(Level.PUBLIC, "Voor ieder.", ""),
					new Dossier.Position(UUID.randomUUID(), PositionKind.RED_LINE, Level.DELEGATION,
							"Grenswoord, zie Kamerstuk 28676, nr. 499.", "")));
		Visitor delegate = delegate("els");
		for (String address : List.of("/meetings/" + dossier.slug() + ".zip", "/edit/" + dossier.slug() + ".zip")) {
			HttpResponse<byte[]> answer = delegate.download(address);
			assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(address).contains("no-store");
			UnpackedBundle bundle = UnpackedBundle.of(answer.body());
			assertThat(bundle.text("index.html")).as(address).contains("Grenswoord");
			assertThat(bundle.page("index.html").select(".bundle-state").text()).as(address)
				.startsWith("Rubricering: Delegatie");
		}
		assertThat(taken(dossier)).isEqualTo(2);
		UnpackedBundle open = bundle(this.anybody, "/meetings/" + dossier.slug() + ".zip");
		assertThat(open.text("index.html")).contains("Voor ieder.").doesNotContain("Grenswoord");
		assertThat(open.page("index.html").select(".bundle-state").text()).startsWith("Rubricering: Openbaar");
	}

	@Test
	void isNotThereForWhoMayNotSeeTheDossier() {
		Dossier dossier = publish(Level.DELEGATION);
		assertThat(this.anybody.get("/meetings/" + dossier.slug() + ".zip").statusCode()).isEqualTo(404);
		assertThat(taken(dossier)).isZero();
	}

	@Test
	void packsTheNewestRevisionForWhoEdits() {
		Dossier dossier = publish(Level.PUBLIC);
		Visitor editor = delegate("redacteur");
		HttpResponse<byte[]> answer = editor.download("/edit/" + dossier.slug() + ".zip");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		UnpackedBundle bundle = UnpackedBundle.of(answer.body());
		assertThat(bundle.folder()).isEqualTo(dossier.slug() + "-r1");
		assertThat(bundle.page("index.html").select(".bundle-state").text()).contains("Revisie 1, niet gepubliceerd");
		assertThat(bundle.page("index.html").select("main").text()).doesNotContain("Editie");
	}

	private static List<String> pages(UnpackedBundle bundle) {
		return bundle.files().keySet().stream().filter((path) -> path.endsWith(".html")).toList();
	}

	private static void assertLeadsSomewhere(UnpackedBundle bundle, String path, Element link) {
		String address = link.attr("href");
		if (address.startsWith("https://")) {
			assertThat(Objects.requireNonNull(link.nextElementSibling()).text()).isEqualTo("(verbinding nodig)");
			return;
		}
		URI target = URI.create("bundle:///" + path).resolve(address);
		String file = target.getPath().substring(1);
		assertThat(bundle.files()).as(address).containsKey(file);
		if (target.getFragment() != null) {
			assertThat(bundle.page(file).getElementById(target.getFragment())).as(address).isNotNull();
		}
	}

	private int taken(Dossier dossier) {
		return Objects.requireNonNull(this.jdbc.queryForObject(
				"select count(*) from audit_entry where action = 'BUNDLE_TAKEN' and subject = ?", Integer.class,
				"meeting/" + dossier.id()));
	}

	private Dossier publish(Level level) {
		return publish(DossierBuilder.aDossier()
			.at("bundel-" + UUID.randomUUID())
			.level(level)
			.withTopic("Agendapunt", "Zie [deze](/account) en Kamerstuk 28676, nr. 499.",
					DossierBuilder.position(Level.DELEGATION, "Alleen voor de delegatie.", "")));
	}

	private Dossier publish(DossierBuilder builder) {
		Dossier dossier = builder.build();
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(dossier.id(), 1, "els", null);
		return dossier;
	}

	private Visitor delegate(String name) {
		Visitor visitor = Visitor.of(this.environment);
		String username = name + "-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails(name, Set.of(Role.READER, Role.EDITOR), Level.DELEGATION);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		visitor.signIn(username, PASSWORD);
		return visitor;
	}

	private static UnpackedBundle bundle(Visitor visitor, String address) {
		HttpResponse<byte[]> answer = visitor.download(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return UnpackedBundle.of(answer.body());
	}

}

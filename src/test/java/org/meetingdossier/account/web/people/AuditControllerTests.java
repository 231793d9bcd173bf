package org.meetingdossier.account.web.people;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.SubjectName;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEntry;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.account.audit.AuditPage;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.database.DatabaseDisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;

@WebMvcTest(AuditController.class)
@Import({ CurrentPerson.class, FixedClockConfiguration.class })
@MockitoBean(types = DatabaseDisk.class)
@AutoConfigureMockMvc(addFilters = false)
class AuditControllerTests {

	private static final AuditEntry ENTRY = new AuditEntry(7, Instant.parse("2025-05-08T07:30:00.123456Z"), "=jansen",
			"PERSON_CHANGED", "person/<b>", null, "{\"roles\":[\"CLERK\"]}", "abc");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private AuditLog log;

	@MockitoBean
	private SubjectName name;

	@BeforeEach
	void oneEntry() {
		given(this.log.page(any(), anyInt())).willReturn(new AuditPage(List.of(ENTRY), 1, 1));
		given(this.log.actions()).willReturn(Stream.of(AuditAction.values()).map(Enum::name).toList());
	}

	@Test
	void callsASubjectByItsNameWhereThereIsOne() {
		given(this.name.of("person/<b>", Level.PUBLIC)).willReturn(Optional.of("Jan Jansen"));
		Document page = page("/admin/audit");
		assertThat(page.select("td a").text()).isEqualTo("Jan Jansen");
		assertThat(page.select("td a").attr("title")).isEqualTo("person/<b>");
	}

	@Test
	void showsWhoDidWhatInDutchTime() {
		Document page = page("/admin/audit");
		assertThat(page.title()).isEqualTo("Logboek – Meeting Dossier");
		assertThat(page.select("table.log thead th")).extracting((cell) -> cell.text())
			.containsExactly("Nr.", "Wanneer", "Wie", "Wat", "Onderwerp", "Verandering");
		assertThat(page.select("table.log tbody td")).extracting((cell) -> cell.text())
			.containsExactly("7", "8 mei 2025 09:30:00 CEST", "=jansen", "Persoon gewijzigd", "person/<b>",
					"Wat er veranderde Werd {\"roles\":[\"CLERK\"]}");
		assertThat(page.select("time").attr("datetime")).as("as precise as HTML takes it")
			.isEqualTo("2025-05-08T07:30:00.123Z");
		assertThat(page.select("td a").attr("href")).isEqualTo("/admin/audit?subject=person/%3Cb%3E");
		assertThat(page.select("#found").text()).isEqualTo("1 regel");
		assertThat(page.select("nav.neighbours")).isEmpty();
	}

	@Test
	void speaksEnglishToo() {
		Document page = page("/admin/audit?lang=en");
		assertThat(page.select("h1").text()).isEqualTo("Audit log");
		assertThat(page.select("table.log tbody td").get(3).text()).isEqualTo("Person changed");
	}

	@Test
	void asksForWhatWasTyped() {
		Document page = page(
				"/admin/audit?who=%20jansen%20&action=SIGNED_IN&subject=person/&from=2025-05-08&to=2025-05-09");
		then(this.log).should()
			.page(new AuditFilter("jansen", "SIGNED_IN", "person/", Instant.parse("2025-05-07T22:00:00Z"),
					Instant.parse("2025-05-09T22:00:00Z")), 1);
		assertThat(page.select("#who").val()).isEqualTo(" jansen ");
		assertThat(page.select("#action option[selected]").val()).isEqualTo("SIGNED_IN");
		assertThat(page.select("#from").val()).isEqualTo("2025-05-08");
		assertThat(page.select("a[href^=audit.csv]").attr("href"))
			.isEqualTo("audit.csv?who=jansen&action=SIGNED_IN&subject=person%2F&from=2025-05-08&to=2025-05-09");
	}

	@Test
	void asksForEverythingWhenNothingWasTyped() {
		page("/admin/audit?who=&action=&subject=&from=&to=&page=0");
		then(this.log).should().page(AuditFilter.NONE, 1);
	}

	@Test
	void linksToNewerAndOlderEntries() {
		List<AuditEntry> entries = LongStream.range(0, AuditPage.SIZE).mapToObj((number) -> ENTRY).toList();
		given(this.log.page(any(), anyInt())).willReturn(new AuditPage(entries, 2, 1234));
		Document page = page("/admin/audit?who=a%26b&page=2");
		assertThat(page.select("#found").text()).isEqualTo("1.234 regels");
		assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("audit?who=a%26b");
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("audit?who=a%26b&page=3");
	}

	@Test
	void saysThatTheLogIsEmpty() {
		given(this.log.page(any(), anyInt())).willReturn(new AuditPage(List.of(), 1, 0));
		assertThat(page("/admin/audit").select(".empty h2").text()).isEqualTo("Het logboek is nog leeg");
		assertThat(page("/admin/audit?who=x").select(".empty h2").text()).isEqualTo("Niets gevonden");
	}

	@Test
	void saysWhichDayIsNoDate() {
		MvcTestResult result = this.mvc.get().uri("/admin/audit?from=gisteren").exchange();
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
		Document page = parse(result);
		assertThat(page.select("#from").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#from").attr("aria-describedby")).isEqualTo("from-error");
		assertThat(page.select("#from").attr("type")).as("where it can be mended").isEqualTo("text");
		assertThat(page.select("#from").val()).isEqualTo("gisteren");
		assertThat(page.select("#to").attr("type")).isEqualTo("date");
		assertThat(page.select("#from-error").text()).startsWith("Dit is geen datum.");
		assertThat(page.select("table")).isEmpty();
	}

	@Test
	void downloadsWhatWasFound() throws Exception {
		willAnswer((call) -> {
			Consumer<AuditEntry> action = call.getArgument(1);
			action.accept(ENTRY);
			return null;
		}).given(this.log).forEach(any(), any());
		MvcTestResult result = this.mvc.get().uri(URI.create("/admin/audit.csv?who=%3Djansen&for=program")).exchange();
		assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(result).headers()
			.hasValue("Content-Disposition", "attachment; filename=\"audit.csv\"")
			.hasValue("Cache-Control", "no-store");
		assertThat(result.getResponse().getContentAsString())
			.isEqualTo("\uFEFF\"number\",\"at\",\"who\",\"action\",\"subject\",\"before\",\"after\",\"hash\"\r\n"
					+ "7,\"2025-05-08T07:30:00.123456Z\",\"'=jansen\",\"PERSON_CHANGED\",\"person/<b>\",,"
					+ "\"{\"\"roles\"\":[\"\"CLERK\"\"]}\",\"abc\"\r\n");
		ArgumentCaptor<AuditFilter> filter = ArgumentCaptor.captor();
		then(this.log).should().forEach(filter.capture(), any());
		assertThat(filter.getValue().who()).isEqualTo("=jansen");
	}

	@Test
	void downloadsWhatDutchExcelOpensInTheLanguageOfThePage() throws Exception {
		willAnswer((call) -> {
			Consumer<AuditEntry> action = call.getArgument(1);
			action.accept(ENTRY);
			return null;
		}).given(this.log).forEach(any(), any());
		assertThat(this.mvc.get().uri("/admin/audit.csv").exchange().getResponse().getContentAsString())
			.startsWith("\uFEFF\"Nr.\";\"Wanneer\";\"Wie\";\"Wat\";")
			.contains("\r\n7;\"2025-05-08T07:30:00.123456Z\";\"'=jansen\";\"Persoon gewijzigd\";");
		assertThat(this.mvc.get().uri("/admin/audit.csv?lang=en").exchange().getResponse().getContentAsString())
			.startsWith("\uFEFF\"No.\";\"When\";")
			.contains(";\"Person changed\";");
	}

	@Test
	void downloadsNothingForADayThatIsNoDate() {
		assertThat(this.mvc.get().uri("/admin/audit.csv?from=gisteren").exchange()).hasStatus(HttpStatus.BAD_REQUEST);
		then(this.log).shouldHaveNoInteractions();
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryAction(AuditAction action) {
		Document page = page("/admin/audit");
		assertThat(page.select("#action option[value=" + action + "]").text()).isNotBlank().doesNotContain("??");
		assertThat(page("/admin/audit?lang=en").select("#action option[value=" + action + "]").text())
			.doesNotContain("??");
	}

	private Document page(String uri) {
		MvcTestResult result = this.mvc.get().uri(URI.create(uri)).exchange();
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	private static Document parse(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}

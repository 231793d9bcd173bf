package org.meetingdossier.reading.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextRendererTests {

	private final TextRenderer texts = new TextRenderer();

	@Test
	void linksACitationToThePageOfItsDocument() {
		Element link = render("Zie Kamerstuk 28676, nr. 499 van mei.").expectFirst("a.citation");
		assertThat(link.attr("href")).isEqualTo("/documents/kst-28676-499");
		assertThat(link.text()).isEqualTo("Kamerstuk 28676, nr. 499");
	}

	@Test
	void turnsAFootnoteIntoANumberedMarkAndANote() {
		Element mark = render("Een zin.^[Kamerstuk 28676, nr. 499]").expectFirst("sup a");
		assertThat(mark.text()).isEqualTo("1");
		assertThat(mark.attr("href")).isEqualTo("#note-1");
		assertThat(mark.id()).isEqualTo("note-1-mark");
		assertThat(mark.attr("role")).isEqualTo("doc-noteref");
		assertThat(mark.attr("aria-describedby")).isEqualTo("notes-title");
		assertThat(this.texts.notes()).singleElement().satisfies((note) -> {
			assertThat(note.anchor()).isEqualTo("note-1");
			assertThat(note.marks()).containsExactly("note-1-mark");
			assertThat(note.text().html()).contains("href=\"/documents/kst-28676-499\"");
		});
	}

	@Test
	void writesTheSameBytesOnEveryStart() {
		assertThat(this.texts.render("Zie Kamerstuk 28676, nr. 499.^[a]").html())
			.contains("<a class=\"citation\" href=\"/documents/kst-28676-499\">")
			.contains("<a aria-describedby=\"notes-title\" href=\"#note-1\" id=\"note-1-mark\" role=\"doc-noteref\">");
	}

	@Test
	void countsFootnotesThroughAllTextsOfAPage() {
		render("Een.^[a] Twee.^[b]");
		assertThat(render("Drie.^[c]").select("sup a").text()).isEqualTo("3");
		assertThat(this.texts.notes()).extracting(PageNote::number).containsExactly(1, 2, 3);
	}

	@Test
	void numbersANoteInANoteAfterIt() {
		assertThat(render("Een.^[buiten ^[binnen] om] Twee.^[daarna]").select("sup a").eachText()).containsExactly("1",
				"3");
		assertThat(this.texts.notes()).extracting((note) -> Jsoup.parse(note.text().html()).text())
			.containsExactly("buiten 2 om", "binnen", "daarna");
	}

	@Test
	void leadsBackToEachUseOfALabelledNote() {
		render("Een.[^x] Twee.[^x]\n\n[^x]: Een *noot*.");
		assertThat(this.texts.notes()).singleElement().satisfies((note) -> {
			assertThat(note.marks()).containsExactly("note-1-mark", "note-1-mark-2");
			assertThat(note.text().html()).isEqualTo("Een <em>noot</em>.");
		});
	}

	@Test
	void putsTheMarkOfALinkBehindIt() {
		Document page = render("[Kamerstuk^[de noot] hier](https://www.rijksoverheid.nl/)");
		assertThat(page.select("a a")).isEmpty();
		assertThat(page.select("a + sup a").text()).isEqualTo("1");
	}

	@Test
	void keepsHeadingsOutOfTheHeadingsOfThePage() {
		Document page = render("# Kop\n\nTekst");
		assertThat(page.select("h1")).isEmpty();
		assertThat(page.select("p.text-heading").text()).isEqualTo("Kop");
	}

	@Test
	void keepsTheWordsOfAnImageOnly() {
		Document page = render("Een ![kaart](https://example.org/kaart.png) van Europa");
		assertThat(page.select("img")).isEmpty();
		assertThat(page.text()).isEqualTo("Een kaart van Europa");
	}

	@Test
	void keepsListsAndEmphasis() {
		Document page = render("3. *een*\n4. **twee**");
		assertThat(page.select("ol[start=3] > li").eachText()).containsExactly("een", "twee");
		assertThat(page.select("em, strong").eachText()).containsExactly("een", "twee");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
			"[x](JaVaScRiPt&#58;alert(1))", "[x](data:text/html,<script>alert(1)</script>)", "<javascript:alert(1)>",
			"![x](javascript:alert(1))", "^[<svg onload=alert(1)>]", "^[[x](vbscript:alert(1))]",
			"[x](https://a \"t\\\" onclick=alert(1)\")", "`<iframe src=//x>`", "<a href='#' style='x'>x</a>",
			"[^<b>]\n\n[^<b>]: <script>alert(1)</script>", "# <script>alert(1)</script>" })
	void letsNoActiveContentThrough(String text) {
		StringBuilder all = new StringBuilder(this.texts.render(text).html());
		this.texts.notes().forEach((note) -> all.append(note.text().html()));
		Document page = Jsoup.parseBodyFragment(all.toString());
		assertThat(page.select("script, img, svg, iframe, style, [style], [onclick], [onerror], [onload]")).isEmpty();
		assertThat(page.select("a[href]"))
			.allSatisfy((link) -> assertThat(link.attr("href")).matches("(https?:|[/#]).*"));
	}

	private Document render(String text) {
		return Jsoup.parseBodyFragment(this.texts.render(text).html());
	}

}

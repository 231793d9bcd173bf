package org.meetingdossier.output.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

	private static final Instant NOON = Instant.parse("2025-05-08T12:00:00Z");

	@Test
	void tellsChangesOfOneMinuteOnce() {
		FeedEntry first = entry("ifmm", "A", NOON.plusSeconds(5));
		FeedEntry corrected = entry("ifmm", "B", NOON.plusSeconds(50));
		FeedEntry later = entry("ifmm", "C", NOON.plusSeconds(110));
		FeedEntry other = entry("raad", "A", NOON.plusSeconds(6));
		assertThat(FeedEntry.newest(List.of(first, later, other, corrected), 10)).containsExactly(later, corrected,
				other);
		assertThat(FeedEntry.newest(List.of(first, later, other, corrected), 1)).containsExactly(later);
	}

	@Test
	void countsAMinuteFromTheChangeAndNotByTheClock() {
		FeedEntry slip = entry("ifmm", "A", NOON.minusSeconds(1));
		FeedEntry corrected = entry("ifmm", "B", NOON.plusSeconds(1));
		assertThat(FeedEntry.newest(List.of(slip, corrected), 10)).containsExactly(corrected);
	}

	@Test
	void writesAtomWithWholeAddresses() {
		FeedEntry entry = new FeedEntry("meetings/ifmm/editions/B", "ifmm", "/meetings/ifmm/editions/B",
				"Antalya: <editie> B", "Tijd\f gewijzigd", NOON);
		Document feed = Jsoup.parse(
				new String(new AtomFile((path) -> "https://dossier.example" + path, "feed", "/meetings/feed.atom",
						"/meetings")
					.write("Vergaderingen", "Wij", List.of(entry)), StandardCharsets.UTF_8),
				Parser.xmlParser());
		assertThat(feed.select("feed > updated").text()).isEqualTo("2025-05-08T12:00:00Z");
		assertThat(feed.select("feed > link[rel=self]").attr("href"))
			.isEqualTo("https://dossier.example/meetings/feed.atom");
		assertThat(feed.select("entry > id").text()).isEqualTo("tag:meetingdossier.org,2025:meetings/ifmm/editions/B");
		assertThat(feed.select("entry > title").text()).isEqualTo("Antalya: <editie> B");
		assertThat(feed.select("entry > summary").text()).isEqualTo("Tijd gewijzigd");
		assertThat(feed.select("entry > link").attr("href"))
			.isEqualTo("https://dossier.example/meetings/ifmm/editions/B");
	}

	private static FeedEntry entry(String about, String letter, Instant at) {
		return new FeedEntry(about + "/" + letter, about, "/meetings/" + about + "/editions/" + letter, letter, "", at);
	}

}

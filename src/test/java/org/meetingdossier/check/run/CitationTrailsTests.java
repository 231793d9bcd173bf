package org.meetingdossier.check.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.document.Passage;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTrailsTests {

	private static final UUID TOPIC = UUID.randomUUID();

	private static final UUID EARLIER = UUID.randomUUID();

	private static final UUID NOW = UUID.randomUUID();

	private final Map<UUID, UUID> known = new HashMap<>();

	@Test
	void keepsTheTrailOfACitationWhoseSentenceStays() {
		KeptReference before = known(reference(EARLIER, "499", "De top."));
		KeptReference now = reference(NOW, "499", "De top.");
		assertThat(follow(List.of(now), List.of(before))).containsEntry(now.id(), this.known.get(before.id()));
	}

	@Test
	void startsATrailForWhatWasNotCitedBefore() {
		KeptReference before = known(reference(EARLIER, "499", "De top."));
		KeptReference now = reference(NOW, "496", "De top.");
		assertThat(follow(List.of(now), List.of(before))).doesNotContainValue(this.known.get(before.id()))
			.containsOnlyKeys(now.id());
	}

	@Test
	void letsTheSentenceSayWhichOfSeveralItIs() {
		KeptReference first = known(reference(EARLIER, "499", "De top in Den Haag nadert."));
		KeptReference second = known(reference(EARLIER, "499", "De steun aan Oekraïne gaat door."));
		KeptReference inserted = reference(NOW, "499", "Een nieuwe zin vooraan.");
		KeptReference changed = reference(NOW, "499", "De top in Den Haag is dichtbij.");
		KeptReference same = reference(NOW, "499", "De steun aan Oekraïne gaat door.");
		Map<UUID, UUID> trails = follow(List.of(inserted, changed, same), List.of(first, second));
		assertThat(trails).containsEntry(changed.id(), this.known.get(first.id()))
			.containsEntry(same.id(), this.known.get(second.id()));
		assertThat(trails.get(inserted.id())).isNotIn(this.known.values());
	}

	@Test
	void keepsTheOrderOfCitationsInOneText() {
		KeptReference first = known(reference(EARLIER, "499", "Gelijk."));
		KeptReference second = known(reference(EARLIER, "499", "Gelijk."));
		KeptReference one = reference(NOW, "499", "Gelijk.");
		KeptReference two = reference(NOW, "499", "Gelijk.");
		assertThat(follow(List.of(one, two), List.of(first, second)))
			.containsEntry(one.id(), this.known.get(first.id()))
			.containsEntry(two.id(), this.known.get(second.id()));
	}

	@Test
	void findsACitationBackThatOnlyAnEditionStillHas() {
		UUID edition = UUID.randomUUID();
		KeptReference newest = known(reference(EARLIER, "496", "Anders."));
		KeptReference published = known(reference(edition, "499", "De top."));
		KeptReference now = reference(NOW, "499", "De top.");
		assertThat(follow(List.of(now), List.of(newest, published))).containsEntry(now.id(),
				this.known.get(published.id()));
	}

	/**
	 * Compared by twos, the words of such sentences took minutes. The limit only tells
	 * minutes from moments.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 400, 800, 2000 })
	@Timeout(20)
	void followsCitationsInOneLongSentence(int times) {
		String words = "Kamerstuk 28676, nr. 499 ".repeat(times);
		List<KeptReference> before = Stream.generate(() -> known(reference(EARLIER, "499", "Zie een " + words)))
			.limit(times)
			.toList();
		List<KeptReference> now = Stream.generate(() -> reference(NOW, "499", "Zie twee " + words))
			.limit(times)
			.toList();
		Map<UUID, UUID> trails = follow(now, before);
		assertThat(now).extracting((reference) -> trails.get(reference.id()))
			.containsExactlyElementsOf(before.stream().map((reference) -> this.known.get(reference.id())).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 150, 2000 })
	@Timeout(20)
	void followsCitationsInManySentences(int times) {
		List<KeptReference> before = IntStream.range(0, times)
			.mapToObj((number) -> known(reference(EARLIER, "499", "Zin %s staat hier.".formatted(number))))
			.toList();
		List<KeptReference> now = IntStream.range(0, times)
			.mapToObj((number) -> reference(NOW, "499", "Zin %s staat er nu.".formatted(number)))
			.toList();
		Map<UUID, UUID> trails = follow(now, before);
		assertThat(now).extracting((reference) -> trails.get(reference.id()))
			.containsExactlyElementsOf(before.stream().map((reference) -> this.known.get(reference.id())).toList());
	}

	private Map<UUID, UUID> follow(List<KeptReference> revision, List<KeptReference> before) {
		return CitationTrails.follow(revision, before, this.known);
	}

	private KeptReference known(KeptReference reference) {
		this.known.put(reference.id(), UUID.randomUUID());
		return reference;
	}

	private static KeptReference reference(UUID revision, String number, String sentence) {
		return new KeptReference(UUID.randomUUID(), revision, 1, Level.PUBLIC,
				new Passage(Passage.Part.BACKGROUND, 1, TOPIC), OfficialId.parse("kst-28676-" + number), 0, 1,
				"Kamerstuk 28676, nr. " + number, sentence, null, null);
	}

}

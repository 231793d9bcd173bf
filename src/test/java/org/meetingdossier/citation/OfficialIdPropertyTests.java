package org.meetingdossier.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for each official id, whatever its kind.
 */
class OfficialIdPropertyTests {

	private final List<OfficialId> ids = RegisteredIds.sample().stream().map(OfficialId::parse).toList();

	@Test
	void orderIsConsistentWithEquals() {
		assertThat(pairs((one, other) -> (one.compareTo(other) == 0) != one.equals(other))).isEmpty();
	}

	@Test
	void orderIsTheSameFromBothSides() {
		assertThat(pairs((one, other) -> Integer.signum(one.compareTo(other)) != -Integer.signum(other.compareTo(one))))
			.isEmpty();
	}

	@Test
	void orderIsTotal() {
		List<OfficialId> ordered = this.ids.stream().sorted().toList();
		for (int i = 0; i < ordered.size(); i++) {
			OfficialId id = ordered.get(i);
			assertThat(ordered.subList(i + 1, ordered.size())).noneMatch((later) -> id.compareTo(later) >= 0);
		}
	}

	@Test
	void equalIdsHaveOneHash() {
		List<OfficialId> again = RegisteredIds.sample().stream().map(OfficialId::parse).toList();
		assertThat(again).isEqualTo(this.ids);
		assertThat(new HashSet<>(again)).isEqualTo(new HashSet<>(this.ids));
	}

	@Test
	void addressesAreSecure() {
		assertThat(this.ids).flatMap((id) -> id.url().stream().toList())
			.allMatch((url) -> "https".equals(url.getScheme()));
		assertThat(this.ids).filteredOn((id) -> id.url().isEmpty()).isEmpty();
	}

	@Test
	void isFoundInASentenceToo() {
		CitationFinder finder = new CitationFinder();
		assertThat(this.ids).filteredOn((id) -> {
			String sentence = "De minister verwijst naar " + id.display() + ". Daarop volgt een reactie.";
			return !finder.findCited(sentence).stream().map(Citation::id).toList().equals(List.of(Optional.of(id)));
		}).isEmpty();
	}

	@Test
	void whateverHasTheShapeOfAnIdCanBeAsked() {
		List<String> shapes = new OddIds(new Random(20_250_514)).some(200_000);
		assertThat(shapes).filteredOn((text) -> OfficialId.tryParse(text).isPresent()).hasSizeGreaterThan(50_000);
		assertThat(shapes).filteredOn(OfficialIdPropertyTests::fails).isEmpty();
	}

	private static boolean fails(String text) {
		try {
			OfficialId.tryParse(text).ifPresent((id) -> {
				id.display();
				id.url();
				id.isIssue();
			});
			return false;
		}
		catch (RuntimeException ex) {
			return true;
		}
	}

	private List<String> pairs(BiPredicate<OfficialId, OfficialId> offend) {
		return this.ids.stream()
			.flatMap((one) -> this.ids.stream()
				.filter((other) -> offend.test(one, other))
				.map((other) -> one.value() + " and " + other.value()))
			.toList();
	}

}

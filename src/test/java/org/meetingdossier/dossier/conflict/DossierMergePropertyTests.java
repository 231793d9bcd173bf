package org.meetingdossier.dossier.conflict;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of every merge, tried on hundreds of pairs of edits. The number of a
 * failed test is the seed that makes its edits again.
 */
class DossierMergePropertyTests {

	private static final Pattern TYPED = Pattern.compile("[A-Z]\\d+w");

	private final Dossier base = DossierBuilder.aDossier()
		.introducedBy(text("I"))
		.generalLine(DossierBuilder.position(Level.PUBLIC, "G1w", text("H")))
		.withSession("Ochtend")
		.withSession("Middag")
		.withTopic("T1w", text("K"), DossierBuilder.position(Level.PUBLIC, "L1w", text("M")))
		.withTopic("T2w", text("N"), DossierBuilder.position(Level.DELEGATION, "O1w", text("P")))
		.withTopic("T3w", text("Q"))
		.withTopic("T4w", text("R"))
		.build();

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takesOverWhatOnlyOneSideChanged(long seed) {
		Dossier changed = RandomEdit.of(this.base, seed, "Y");
		assertThat(clean(changed, this.base)).isEqualTo(changed);
		assertThat(clean(this.base, changed)).isEqualTo(changed);
		assertThat(clean(changed, changed)).isEqualTo(changed);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesTheSameWhicheverSideCameFirst(long seed) {
		Dossier one = RandomEdit.of(this.base, seed, "Y");
		Dossier other = RandomEdit.of(this.base, ~seed, "Z");
		DossierMerge merge = new DossierMerge(this.base, one, other);
		DossierMerge turned = new DossierMerge(this.base, other, one);
		assertThat(places(merge)).isEqualTo(places(turned));
		if (merge.conflicts().isEmpty()) {
			assertThat(sorted(merge.merged())).isEqualTo(sorted(turned.merged()));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void losesNothingThatEitherSideTyped(long seed) {
		Dossier one = RandomEdit.of(this.base, seed, "Y");
		Dossier other = RandomEdit.of(this.base, ~seed, "Z");
		DossierMerge merge = new DossierMerge(this.base, one, other);
		Set<String> kept = words(merge.merged());
		merge.conflicts()
			.forEach((conflict) -> Stream.of(conflict.theirs(), conflict.mine())
				.filter(Objects::nonNull)
				.forEach((side) -> kept.addAll(words(side))));
		Set<String> typed = words(one);
		typed.addAll(words(other));
		typed.removeAll(words(this.base));
		assertThat(kept).containsAll(typed);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void removesWhatEitherSideRemovedUnlessThatIsAConflict(long seed) {
		Dossier one = RandomEdit.of(this.base, seed, "Y");
		Dossier other = RandomEdit.of(this.base, ~seed, "Z");
		DossierMerge merge = new DossierMerge(this.base, one, other);
		if (merge.conflicts().isEmpty()) {
			Set<String> left = words(this.base);
			left.retainAll(words(one));
			left.retainAll(words(other));
			Set<String> merged = words(merge.merged());
			merged.retainAll(words(this.base));
			assertThat(merged).isEqualTo(left);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void leavesADossierThatCanBeSaved(long seed) {
		Dossier merged = new DossierMerge(this.base, RandomEdit.of(this.base, seed, "Y"),
				RandomEdit.of(this.base, ~seed, "Z"))
			.merged();
		assertThat(merged.topics()).extracting(Dossier.Topic::id).doesNotHaveDuplicates();
		assertThat(merged.sessions()).extracting(Dossier.Session::id)
			.doesNotHaveDuplicates()
			.containsAll(
					merged.topics().stream().map((topic) -> topic.facts().session()).filter(Objects::nonNull).toList());
	}

	/** So that the properties above are not empty. */
	@Test
	void meetsManyCleanMergesAndManyConflicts() {
		List<List<FieldConflict>> outcomes = seeds()
			.mapToObj((seed) -> new DossierMerge(this.base, RandomEdit.of(this.base, seed, "Y"),
					RandomEdit.of(this.base, ~seed, "Z"))
				.conflicts())
			.toList();
		assertThat(outcomes.stream().filter(List::isEmpty).count()).isGreaterThan(75);
		assertThat(outcomes.stream().flatMap(List::stream).map(FieldConflict::kind).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(FieldConflict.Kind.CHANGED_BY_BOTH, FieldConflict.Kind.REMOVED_BY_ME,
					FieldConflict.Kind.REMOVED_BY_THEM, FieldConflict.Kind.ORDERED_BY_BOTH);
	}

	private Dossier clean(Dossier theirs, Dossier mine) {
		DossierMerge merge = new DossierMerge(this.base, theirs, mine);
		assertThat(merge.conflicts()).isEmpty();
		return merge.merged();
	}

	private static Set<String> places(DossierMerge merge) {
		return merge.conflicts().stream().map(FieldConflict::path).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> words(Dossier dossier) {
		return words(DossierJson.write(dossier));
	}

	private static Set<String> words(String text) {
		return TYPED.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
	}

	/** Two elements added at one place stand in the order of the saves. */
	private static Dossier sorted(Dossier dossier) {
		return dossier
			.withSessions(dossier.sessions().stream().sorted(Comparator.comparing(Dossier.Session::id)).toList())
			.withTopics(dossier.topics()
				.stream()
				.sorted(Comparator.comparing(Dossier.Topic::id))
				.map(DossierMergePropertyTests::sorted)
				.toList());
	}

	private static Dossier.Topic sorted(Dossier.Topic topic) {
		return topic
			.withPositions(topic.positions().stream().sorted(Comparator.comparing(Dossier.Position::id)).toList());
	}

	private static String text(String typist) {
		return IntStream.rangeClosed(1, 4)
			.mapToObj((number) -> typist + number + "w")
			.collect(Collectors.joining("\n\n"));
	}

}

package org.meetingdossier.dossier.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderMergeTests {

	@Test
	void takesOverTheOrderThatOneSideMade() {
		assertThat(merged("a b c d", "a b c d", "d a c b")).isEqualTo("d a c b");
		assertThat(merged("a b c d", "d a c b", "a b c d")).isEqualTo("d a c b");
	}

	@Test
	void doesBothMovesOfDifferentElements() {
		assertThat(merged("a b c d", "d a b c", "b c d a")).isEqualTo("d b c a");
		assertThat(merged("a b c d", "b c d a", "d a b c")).isEqualTo("d b c a");
	}

	@Test
	void placesWhatWasAddedBehindWhatItFollowed() {
		assertThat(merged("a b", "a x b", "y a b")).isEqualTo("y a x b");
	}

	@Test
	void putsTheirsFirstWhereBothAdded() {
		assertThat(merged("a b", "a x b", "a y b")).isEqualTo("a x y b");
	}

	@Test
	void addsBesideAnElementThatTheOtherMoved() {
		assertThat(merged("a b c", "c a b", "a b c x")).isEqualTo("c a b x");
	}

	@Test
	void placesWhatBothAddedOnce() {
		assertThat(merged("a", "x a", "a x")).isEqualTo("x a");
	}

	@Test
	void acceptsTheSameMoveByBoth() {
		OrderMerge order = order("a b c", "c a b", "c a b x");
		assertThat(order.clashes()).isFalse();
		assertThat(order.merged()).containsExactly("c", "a", "b", "x");
	}

	@Test
	void clashesWhereBothMovedTheSameElementElsewhere() {
		OrderMerge order = order("a b c d", "d a b c", "a d b c");
		assertThat(order.clashes()).isTrue();
		assertThat(order.merged()).containsExactly("d", "a", "b", "c");
	}

	@Test
	void leavesOutWhatWasRemoved() {
		OrderMerge order = OrderMerge.of(Set.of("b", "c"), List.of("a", "b", "c"), List.of("b", "c"),
				List.of("c", "a", "b"));
		assertThat(order.merged()).containsExactly("c", "b");
	}

	@Test
	void placesAnElementThatOneSideRemovedAndTheOtherKept() {
		OrderMerge order = OrderMerge.of(Set.of("a", "b", "c"), List.of("a", "b", "c"), List.of("a", "c"),
				List.of("a", "b", "c"));
		assertThat(order.merged()).containsExactly("a", "b", "c");
	}

	private static String merged(String base, String theirs, String mine) {
		OrderMerge order = order(base, theirs, mine);
		assertThat(order.clashes()).isFalse();
		return String.join(" ", order.merged());
	}

	private static OrderMerge order(String base, String theirs, String mine) {
		Set<String> kept = new LinkedHashSet<>(list(base));
		kept.addAll(list(theirs));
		kept.addAll(list(mine));
		return OrderMerge.of(kept, list(base), list(theirs), list(mine));
	}

	private static List<String> list(String elements) {
		return List.of(elements.split(" "));
	}

}

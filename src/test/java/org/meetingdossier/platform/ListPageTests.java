package org.meetingdossier.platform;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListPageTests {

	private final List<Integer> lines = IntStream.rangeClosed(1, 101).boxed().toList();

	@Test
	void showsFiftyLinesAtATime() {
		assertThat(new ListPage(1).of(this.lines)).hasSize(50).startsWith(1).endsWith(50);
		assertThat(new ListPage(3).of(this.lines)).containsExactly(101);
		assertThat(new ListPage(4).of(this.lines)).isEmpty();
	}

	@Test
	void showsTheLastLinesBehindTheEnd() {
		assertThat(new ListPage(99).within(101)).isEqualTo(new ListPage(3));
		assertThat(new ListPage(2).within(100)).isEqualTo(new ListPage(2));
		assertThat(new ListPage(2).within(0)).isEqualTo(new ListPage(1));
	}

	@Test
	void saysWhetherThereIsMore() {
		assertThat(new ListPage(1).isFollowed(50)).isFalse();
		assertThat(new ListPage(1).isFollowed(51)).isTrue();
		assertThat(new ListPage(3).isFollowed(101)).isFalse();
	}

	@Test
	void takesTheNearestForANumberThatIsNoPage() {
		assertThat(new ListPage(0).number()).isOne();
		assertThat(new ListPage(Integer.MIN_VALUE).number()).isOne();
		assertThat(new ListPage(Integer.MAX_VALUE).of(this.lines)).isEmpty();
	}

}

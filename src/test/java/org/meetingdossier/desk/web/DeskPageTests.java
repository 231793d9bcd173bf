package org.meetingdossier.desk.web;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.meetingdossier.platform.ListPage;

import static org.assertj.core.api.Assertions.assertThat;

class DeskPageTests {

	private static final List<Integer> LONG = IntStream.rangeClosed(1, 60).boxed().toList();

	@Test
	void turnsOneListOverAndLeavesTheOthers() {
		DeskPage second = new DeskPage("drafts", new ListPage(2));
		assertThat(second.of("drafts", LONG)).hasSize(10).startsWith(51);
		assertThat(second.of("questions", LONG)).hasSize(ListPage.SIZE).startsWith(1);
		assertThat(second.number("drafts", LONG.size())).isEqualTo(2);
		assertThat(second.isFollowed("drafts", LONG.size())).isFalse();
		assertThat(second.isFollowed("questions", LONG.size())).isTrue();
	}

	@Test
	void showsNoListWithLinesAsAnEmptyOne() {
		assertThat(new DeskPage("drafts", new ListPage(9)).of("drafts", LONG)).hasSize(10);
		assertThat(new DeskPage("drafts", new ListPage(9)).of("drafts", Collections.emptyList())).isEmpty();
	}

}

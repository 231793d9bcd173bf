package org.meetingdossier.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred questions to the demo dossiers and the register that ships, each with the hit
 * that must come first. They were written down before anything was weighed by them.
 */
@HouseTest
class FirstPlaceTests {

	private static final int FIRST = 97;

	private static final int FIRST_THREE = 100;

	private final List<String> notFirst = new ArrayList<>();

	private final List<String> notInThree = new ArrayList<>();

	@Test
	void putsFirstWhatIsMeant(@Autowired Search search) throws IOException {
		List<String> questions = new ClassPathResource("search/first.psv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.toList();
		questions.forEach((question) -> ask(question.split("\\|"), search));
		assertThat(questions).hasSize(100);
		assertThat(questions.size() - this.notFirst.size()).as("first, but not %s", this.notFirst)
			.isGreaterThanOrEqualTo(FIRST);
		assertThat(questions.size() - this.notInThree.size()).as("in the first three, but not %s", this.notInThree)
			.isGreaterThanOrEqualTo(FIRST_THREE);
	}

	private void ask(String[] question, Search search) {
		List<String> found = search.find(SearchQuestion.of(question[0]), Level.PUBLIC)
			.hits()
			.stream()
			.map((hit) -> hit.address().replaceFirst("#?:~:.*", ""))
			.toList();
		int place = found.indexOf(question[1]);
		if (place != 0) {
			this.notFirst.add(question[0] + " (" + (found.isEmpty() ? "nothing" : found.get(0)) + ")");
		}
		if (place < 0 || place > 2) {
			this.notInThree.add(question[0]);
		}
	}

}

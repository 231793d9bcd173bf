package org.meetingdossier.search.shelf;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexFieldTests {

	@Test
	void countsByWhateverSignsAForumHas() {
		List<SortedSet<String>> facets = List.of(of("MEETING"), of("Raad\u001EZaken\u001F", "\u00C9\u00E9n Raad"), of(),
				of("AGREES", "DIFFERS"), of("PUBLIC"));
		assertThat(IndexField.facets(IndexField.facets(facets))).isEqualTo(facets);
	}

	private static SortedSet<String> of(String... values) {
		return new TreeSet<>(Set.of(values));
	}

}

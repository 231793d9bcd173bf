package org.meetingdossier.intake.stage.topic;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.meetingdossier.letter.Block;

import static org.assertj.core.api.Assertions.assertThat;

class ThemesTests {

	@Test
	void areThoseThatTheIntroductionListsAndParagraphsBeginWith() {
		assertThat(Themes.in(blocks("De brief.",
				"Op de agenda staan handel en industrie, de toestand in Libi\u00EB en de begroting.",
				"Het gesprek over handel en industrie gaat over staal.", "Nederland let op de havens.",
				"De toestand in Libi\u00EB komt ter sprake tijdens de middag.",
				"Ten slotte wordt een besluit genomen over de begroting.")))
			.containsExactly(java.util.Map.entry(2, "Handel en industrie"),
					java.util.Map.entry(4, "Toestand in Libi\u00EB"), java.util.Map.entry(5, "Begroting"));
	}

	@Test
	void areNamedInTheFirstWordsOfParagraphs() {
		assertThat(Themes.in(blocks("De brief.", "Met betrekking tot visserij wordt gesproken over quota.",
				"Wat de landbouw betreft ligt er een voorstel.")))
			.containsExactly(java.util.Map.entry(1, "Visserij"), java.util.Map.entry(2, "Landbouw"));
	}

	@Test
	void areNoneWhereOneParagraphSpeaksOfSomething() {
		assertThat(Themes.in(blocks("De brief.", "Wat de landbouw betreft ligt er een voorstel.", "Het is kort.")))
			.isEmpty();
	}

	private static List<Block> blocks(String... texts) {
		return Stream.of(texts)
			.map((text) -> new Block(Block.Kind.PARAGRAPH, 0, text, List.of(), false, false, "", null))
			.toList();
	}

}

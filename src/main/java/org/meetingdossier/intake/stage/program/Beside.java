package org.meetingdossier.intake.stage.program;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * The headings that stand beside those of parts and head topics as they do, of bodies
 * whose name tells no kind of gathering: the introduction names them among the parts.
 *
 * @param blocks the blocks from the title on
 * @param levels the levels of the headings that name parts
 * @param telling the sentences of the introduction that tell of parts
 */
record Beside(List<Block> blocks, Set<Integer> levels, List<String> telling) {

	private static final int LONGEST = 80;

	/** More is no introduction that tells of a programme. */
	private static final int MOST_TOLD = 20;

	static Beside of(List<Block> blocks, List<Block> introduction) {
		Set<Integer> levels = blocks.stream().filter(Program::isNamed).map(Block::level).collect(Collectors.toSet());
		List<String> telling = levels.isEmpty() ? List.of()
				: introduction.stream()
					.flatMap((block) -> Sentences.of(block.text()).stream())
					.filter((sentence) -> Sentences.isReadable(sentence) && Gathering.kindIn(sentence) != null)
					.limit(MOST_TOLD)
					.toList();
		return new Beside(blocks, levels, telling);
	}

	/**
	 * The sentence that tells of the body that a heading names; null when it is no part.
	 */
	@Nullable String toldOf(int index) {
		Block block = this.blocks.get(index);
		boolean heads = index + 1 < this.blocks.size() && Heading.is(this.blocks.get(index + 1))
				&& this.blocks.get(index + 1).level() > block.level();
		String title = Heading.title(block.text());
		if (!heads || !this.levels.contains(block.level()) || title.length() > LONGEST
				|| Gathering.kindIn(title) != null) {
			return null;
		}
		Pattern named = Pattern
			.compile("(?u)\\b(?:de|het|een) " + Pattern.quote(title.toLowerCase(Locale.ROOT)) + "(?!\\p{L})");
		return this.telling.stream()
			.filter((one) -> named.matcher(one.toLowerCase(Locale.ROOT)).find())
			.findFirst()
			.orElse(null);
	}

}

package org.meetingdossier.intake.stage.program;

import java.util.HashSet;
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
 * @param parallel those of them of which each heads a topic right below it
 * @param telling the sentences of the introduction that tell of parts
 */
record Beside(List<Block> blocks, Set<Integer> levels, Set<Integer> parallel, List<String> telling) {

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
		return new Beside(blocks, levels, parallel(blocks, levels), telling);
	}

	/** Where each heads topics, what stands beside a part is one too. */
	private static Set<Integer> parallel(List<Block> blocks, Set<Integer> levels) {
		Set<Integer> parallel = new HashSet<>(levels);
		for (int i = 1; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean names = Heading.is(block) && !Heading.isFrame(block.text()) && !Heading.namesMeeting(block.text());
			if (names && !heads(blocks, i)) {
				parallel.remove(block.level());
			}
		}
		return parallel;
	}

	private static boolean heads(List<Block> blocks, int index) {
		return index + 1 < blocks.size() && Heading.is(blocks.get(index + 1))
				&& blocks.get(index + 1).level() > blocks.get(index).level();
	}

	/**
	 * The sentence that tells of the body that a heading names, empty where only its
	 * place says that it is a part; null when it is none.
	 */
	@Nullable String toldOf(int index) {
		Block block = this.blocks.get(index);
		boolean heads = heads(this.blocks, index);
		String title = Heading.title(block.text());
		if (!heads || !this.levels.contains(block.level()) || title.length() > LONGEST
				|| Gathering.kindIn(title) != null) {
			return null;
		}
		if (this.parallel.contains(block.level())) {
			return "";
		}
		Pattern named = Pattern
			.compile("(?u)\\b(?:de|het|een) " + Pattern.quote(title.toLowerCase(Locale.ROOT)) + "(?!\\p{L})");
		return this.telling.stream()
			.filter((one) -> named.matcher(one.toLowerCase(Locale.ROOT)).find())
			.findFirst()
			.orElse(null);
	}

}

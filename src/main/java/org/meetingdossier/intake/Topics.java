package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * Stage: reads the blocks behind the introduction; gives the topics under their headings,
 * with background, position and notes. A letter without headings has no topics.
 */
final class Topics {

	private static final Pattern LABELLED = Pattern.compile("^([\\p{L} ]{4,45}?)\\s*:\\s+(\\S.*)$", Pattern.DOTALL);

	private static final Pattern CLOSING = Pattern.compile("(?i)^(hoogachtend|met vriendelijke groet|de minister(?:-president)?\\b(?: van| voor|,)|de staatssecretaris van)\\b?.{0,80}", Pattern.DOTALL);

	private final Letter letter;

	private final Map<Integer, Integer> parts = new LinkedHashMap<>();

	private final List<Proposal.Topic> topics = new ArrayList<>();

	private @Nullable String title;

	private @Nullable Integer part;

	private Positions.Sides sides = Positions.Sides.empty();

	private List<String> notes = new ArrayList<>();

	private @Nullable Boolean labelled;

	private @Nullable Integer currentPart;

	private boolean closed;

	private Topics(Letter letter, List<Program.Part> program) {
		this.letter = letter;
		for (int i = 0; i < program.size(); i++) {
			if (program.get(i).heading()) {
				this.parts.put(program.get(i).block(), i);
			}
		}
	}

	/**
	 * Where the topics start.
	 * @param blocks the blocks from the title on
	 * @return the index of the first heading of a topic; the number of blocks when there
	 * is none
	 */
	static int start(List<Block> blocks) {
		for (int i = 1; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			if (Heading.is(blocks.get(i)) && !Heading.isFrame(text) && !Heading.isLabel(text)
					&& hasText(blocks, i + 1)) {
				return i;
			}
		}
		return blocks.size();
	}

	private static boolean hasText(List<Block> blocks, int from) {
		for (int i = from; i < blocks.size(); i++) {
			if (!Heading.is(blocks.get(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads the topics.
	 * @param letter the letter, from which notes are taken
	 * @param blocks the blocks from the title on
	 * @param start where the topics start
	 * @param program the parts of the meeting
	 * @return the topics in reading order
	 */
	static List<Proposal.Topic> of(Letter letter, List<Block> blocks, int start, List<Program.Part> program) {
		Topics reader = new Topics(letter, program);
		for (int i = start; i < blocks.size(); i++) {
			reader.read(blocks, i);
		}
		reader.end();
		return reader.topics;
	}

	private void read(List<Block> blocks, int index) {
		Block block = blocks.get(index);
		if (Heading.isLabel(block.text())) {
			this.labelled = Heading.isPositionLabel(block.text());
			note(block);
			return;
		}
		if (Heading.is(block)) {
			head(blocks, index);
			return;
		}
		this.closed |= CLOSING.matcher(block.text()).matches();
		if (this.title == null || this.closed) {
			return;
		}
		note(block);
		body(block.text());
	}

	private void head(List<Block> blocks, int index) {
		Block block = blocks.get(index);
		end();
		Integer session = this.parts.get(index);
		if (session != null) {
			this.currentPart = session;
			boolean topicsBelow = index + 1 < blocks.size() && Heading.is(blocks.get(index + 1))
					&& !Heading.isLabel(blocks.get(index + 1).text());
			boolean deeper = topicsBelow || hasDeeperHeading(blocks, index);
			if (deeper) {
				return;
			}
		}
		if (!Heading.isFrame(block.text())) {
			this.title = Heading.title(block.text());
			this.part = this.currentPart;
			note(block);
		}
	}

	private static boolean hasDeeperHeading(List<Block> blocks, int index) {
		int level = blocks.get(index).level();
		for (int i = index + 1; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (Heading.is(block) && !Heading.isLabel(block.text())) {
				return level > 0 && block.level() > level;
			}
		}
		return false;
	}

	private void body(String text) {
		String words = text.replaceAll("\\s*\\n\\s*", " ").strip();
		Matcher label = LABELLED.matcher(words);
		if (label.matches() && Heading.isLabel(label.group(1))) {
			this.labelled = Heading.isPositionLabel(label.group(1));
			words = label.group(2);
		}
		if (words.isEmpty()) {
			return;
		}
		if (this.labelled == null) {
			Positions.divide(words, this.sides);
		}
		else {
			this.sides.add(words, this.labelled);
		}
	}

	private void note(Block block) {
		for (Block.Mark mark : block.marks()) {
			this.letter.note(mark.note()).map(Note::text).ifPresent(this.notes::add);
		}
	}

	private void end() {
		if (this.title != null) {
			this.topics.add(new Proposal.Topic(this.title, this.part, List.copyOf(this.sides.background()),
					List.copyOf(this.sides.positions()), List.copyOf(this.notes)));
		}
		this.title = null;
		this.sides = Positions.Sides.empty();
		this.notes = new ArrayList<>();
		this.labelled = null;
		this.closed = false;
	}

}

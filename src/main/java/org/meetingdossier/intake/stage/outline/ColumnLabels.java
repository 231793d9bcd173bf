package org.meetingdossier.intake.stage.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * What the first row of a table says of its columns, where one of them holds what the
 * Netherlands argues for: then each row is a topic, with its name in the first column.
 */
public final class ColumnLabels {

	private static final int LONGEST = 60;

	private static final Pattern COUNT = Pattern.compile("(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})?[.):]?");

	private static final Pattern NUMBER = Pattern.compile("(?iu)(?:nrs?\\.?|nummer|#|(?:agenda)?punt)?");

	private final Map<Integer, Map<Integer, Labels.Kind>> tables = new HashMap<>();

	/** Which column names the topics, where its head says so. */
	private final Map<Integer, Integer> topics = new HashMap<>();

	/** The tables of which the first column counts the topics. */
	private final Set<Integer> counted = new HashSet<>();

	/** The tables of which nothing but labels is left. */
	private final Set<Integer> alone = new HashSet<>();

	private ColumnLabels() {
	}

	/**
	 * Reads the first rows.
	 * @param blocks the blocks of a letter
	 * @return what they say
	 */
	public static ColumnLabels of(List<Block> blocks) {
		ColumnLabels labels = new ColumnLabels();
		Set<Integer> others = new HashSet<>();
		Set<Integer> numbers = new HashSet<>();
		for (Block block : blocks) {
			Block.Cell cell = block.cell();
			if (cell == null || cell.row() > 0) {
				continue;
			}
			Labels.Kind kind = Labels.known(block.text());
			if (TableFrames.isTopicLabel(block.text())) {
				labels.topics.putIfAbsent(cell.table(), cell.column());
			}
			if (cell.column() == 0 && NUMBER.matcher(block.text().strip()).matches()) {
				numbers.add(cell.table());
			}
			if (block.text().length() > LONGEST || (cell.column() == 0 && kind == Labels.Kind.POSITION)) {
				others.add(cell.table());
			}
			else if (kind == Labels.Kind.POSITION || kind == Labels.Kind.BACKGROUND) {
				labels.tables.computeIfAbsent(cell.table(), (table) -> new HashMap<>()).put(cell.column(), kind);
			}
		}
		labels.tables.values()
			.removeIf((columns) -> !columns.containsValue(Labels.Kind.POSITION) || columns.containsKey(0));
		labels.tables.keySet().removeAll(others);
		blocks.stream()
			.map(Block::cell)
			.filter((cell) -> cell != null && numbers.contains(cell.table()) && cell.column() == 1 && cell.row() == 0
					&& !labels.tables.getOrDefault(cell.table(), Map.of()).containsKey(1))
			.forEach((cell) -> labels.counted.add(cell.table()));
		blocks.stream()
			.filter((block) -> block.cell() != null && block.cell().row() > 0 && block.cell().column() == 0
					&& !COUNT.matcher(block.text().strip()).matches())
			.forEach((block) -> labels.counted.remove(block.cell().table()));
		blocks.stream()
			.map(Block::cell)
			.filter((cell) -> cell != null && cell.row() > 0)
			.forEach((cell) -> labels.alone.add(cell.table()));
		blocks.stream()
			.filter((block) -> block.cell() != null
					&& ((block.cell().row() > 0 && block.cell().column() > 0) || block.text().length() > LONGEST))
			.forEach((block) -> labels.alone.remove(block.cell().table()));
		return labels;
	}

	private int topicIn(Block.Cell cell) {
		return this.topics.getOrDefault(cell.table(), this.counted.contains(cell.table()) ? 1 : 0);
	}

	/** Whether a block only counts a topic in such a table. */
	public boolean isCount(Block block) {
		Block.Cell cell = block.cell();
		return cell != null && this.tables.containsKey(cell.table()) && cell.row() > 0 && cell.column() < topicIn(cell);
	}

	/** Whether a block names a topic in such a table. */
	boolean isTopic(Block block) {
		Block.Cell cell = block.cell();
		return cell != null && this.tables.containsKey(cell.table()) && cell.row() > 0
				&& cell.column() == topicIn(cell);
	}

	/**
	 * Whether a block is of the first row of such a table, or labels a row of which the
	 * text is none of the table's.
	 */
	public boolean isHead(Block block) {
		Block.Cell cell = block.cell();
		return cell != null
				&& (this.alone.contains(cell.table()) || (this.tables.containsKey(cell.table()) && cell.row() == 0));
	}

	/** On which side of its topic a block of such a table stands; null elsewhere. */
	public Labels.@Nullable Kind kindOf(Block block) {
		Block.Cell cell = block.cell();
		Map<Integer, Labels.Kind> columns = (cell != null && cell.row() > 0 && cell.column() > topicIn(cell))
				? this.tables.get(cell.table()) : null;
		return (columns != null && cell != null) ? columns.getOrDefault(cell.column(), Labels.Kind.BACKGROUND) : null;
	}

}

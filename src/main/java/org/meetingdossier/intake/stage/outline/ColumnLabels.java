package org.meetingdossier.intake.stage.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * What the first row of a table says of its columns, where one of them holds what the
 * Netherlands argues for: then each row is a topic, with its name in the first column.
 */
public final class ColumnLabels {

	private static final int LONGEST = 60;

	private final Map<Integer, Map<Integer, Labels.Kind>> tables = new HashMap<>();

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
		for (Block block : blocks) {
			Block.Cell cell = block.cell();
			if (cell == null || cell.row() > 0) {
				continue;
			}
			Labels.Kind kind = Labels.known(block.text());
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
		return labels;
	}

	/** Whether a block names a topic in such a table. */
	boolean isTopic(Block block) {
		Block.Cell cell = block.cell();
		return cell != null && this.tables.containsKey(cell.table()) && cell.row() > 0 && cell.column() == 0;
	}

	/** Whether a block is of the first row of such a table. */
	public boolean isHead(Block block) {
		Block.Cell cell = block.cell();
		return cell != null && this.tables.containsKey(cell.table()) && cell.row() == 0;
	}

	/** On which side of its topic a block of such a table stands; null elsewhere. */
	public Labels.@Nullable Kind kindOf(Block block) {
		Block.Cell cell = block.cell();
		Map<Integer, Labels.Kind> columns = (cell != null && cell.row() > 0 && cell.column() > 0)
				? this.tables.get(cell.table()) : null;
		return (columns != null && cell != null) ? columns.getOrDefault(cell.column(), Labels.Kind.BACKGROUND) : null;
	}

}

package org.meetingdossier.letter.writing;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * Where in the tables of a letter its reader is, also in one within another.
 */
public final class Tables {

	private final Deque<int[]> open = new ArrayDeque<>();

	private int count;

	public void start() {
		this.open.push(new int[] { this.count++, -1, -1 });
	}

	public void end() {
		this.open.poll();
	}

	public void row() {
		int[] table = this.open.peek();
		if (table != null) {
			table[1]++;
			table[2] = -1;
		}
	}

	public void column() {
		int[] table = this.open.peek();
		if (table != null) {
			table[2]++;
		}
	}

	/** The cell at which the reader is; null where it is in none. */
	public Block.@Nullable Cell place() {
		int[] table = this.open.peek();
		return (table != null && table[1] >= 0 && table[2] >= 0) ? new Block.Cell(table[0], table[1], table[2]) : null;
	}

}

package org.meetingdossier.register.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Hands the rows of a file on in portions of one transaction each: large enough that a
 * commit costs little, small enough that memory stays flat and little is done again after
 * a kill.
 */
public final class RowPortions {

	/** So many rows are stored in one transaction. */
	public static final int ROWS_PER_TRANSACTION = 10_000;

	private final RegisterRows rows;

	private final Consumer<List<RegisterRow>> store;

	private final List<RegisterRow> portion = new ArrayList<>();

	public RowPortions(RegisterRows rows, Consumer<List<RegisterRow>> store) {
		this.rows = rows;
		this.store = store;
	}

	public void storeAll() throws IOException {
		@Nullable RegisterRow row = this.rows.next();
		while (row != null) {
			this.portion.add(row);
			if (this.portion.size() == ROWS_PER_TRANSACTION) {
				storeRest();
			}
			row = this.rows.next();
		}
		storeRest();
	}

	/** What was read before the file broke off. */
	public void storeRest() {
		if (!this.portion.isEmpty()) {
			this.store.accept(List.copyOf(this.portion));
			this.portion.clear();
		}
	}

}

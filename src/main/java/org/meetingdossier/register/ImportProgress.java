package org.meetingdossier.register;

/**
 * Is told how far an import is, after each portion that is stored.
 */
@FunctionalInterface
public interface ImportProgress {

	/** Tells nobody. */
	ImportProgress SILENT = (read, bytes, rows) -> {
	};

	/**
	 * A portion is stored; whatever this throws ends the import, which can be taken up
	 * again.
	 * @param read how many bytes of the file were read
	 * @param bytes how many bytes it has
	 * @param rows how many rows are stored
	 */
	void stored(long read, long bytes, int rows);

}

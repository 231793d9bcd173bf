package org.meetingdossier.register;

/**
 * Counts the rows of an import as they are stored.
 */
final class ImportTally {

	private int imported;

	private int unchanged;

	void add(int moreImported, int moreUnchanged) {
		this.imported += moreImported;
		this.unchanged += moreUnchanged;
	}

	int imported() {
		return this.imported;
	}

	int unchanged() {
		return this.unchanged;
	}

	int rows() {
		return this.imported + this.unchanged;
	}

}

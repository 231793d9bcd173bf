package org.meetingdossier.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is not right in a file. A file that is wrong throughout must not fill the
 * memory, so only the first are kept; all are counted.
 */
final class Findings {

	static final int MAX_KEPT = 1_000;

	/** A wrong value is shown so that it can be found, not in full. */
	private static final int MAX_SHOWN = 80;

	private final List<ImportFinding> kept = new ArrayList<>();

	private int count;

	void add(ImportFinding.Code code, int line, Object... details) {
		this.count++;
		if (this.kept.size() < MAX_KEPT) {
			this.kept.add(new ImportFinding(code, line, List.of(details)));
		}
	}

	static String shown(String value) {
		return (value.length() <= MAX_SHOWN) ? value : value.substring(0, MAX_SHOWN) + "…";
	}

	int count() {
		return this.count;
	}

	List<ImportFinding> kept() {
		return List.copyOf(this.kept);
	}

}

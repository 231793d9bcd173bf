package org.meetingdossier.register.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is not right in a file. A file that is wrong throughout must not fill the
 * memory, so only the first are kept; all are counted.
 */
public final class ImportFindings {

	static final int MAX_KEPT = 1_000;

	private final List<ImportFinding> kept = new ArrayList<>();

	private int count;

	public void add(ImportFinding.Code code, int line, Object... details) {
		add(new ImportFinding(code, line, List.of(details)));
	}

	void add(ImportFinding finding) {
		this.count++;
		if (this.kept.size() < MAX_KEPT) {
			this.kept.add(finding);
		}
	}

	public int count() {
		return this.count;
	}

	public List<ImportFinding> kept() {
		return List.copyOf(this.kept);
	}

}

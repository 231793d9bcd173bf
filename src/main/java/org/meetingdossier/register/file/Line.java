package org.meetingdossier.register.file;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file: its text, or why it has none.
 */
record Line(int number, String text, ImportFinding.@Nullable Code problem) {

	boolean isBlank() {
		return this.problem == null && this.text.isBlank();
	}

}

package org.meetingdossier.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A letter that an editor sends or pastes.
 */
class LetterForm {

	private @Nullable MultipartFile file;

	private String text = "";

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

	/** A browser sends an empty file without a name where none was chosen. */
	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

}

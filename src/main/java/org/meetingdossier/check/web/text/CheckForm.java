package org.meetingdossier.check.web.text;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A text to check, typed or in a file, and the day from which it looks back.
 */
class CheckForm {

	private String text = "";

	private @Nullable MultipartFile file;

	private @Nullable LocalDate day;

	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

	public @Nullable LocalDate getDay() {
		return this.day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

}

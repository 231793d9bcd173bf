package org.meetingdossier.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.meetingdossier.register.upload.NewUpload;

/**
 * A file to import, and what it may not say itself.
 */
class UploadForm {

	/** No register is older. A day to come is refused apart. */
	private static final int FIRST_YEAR = 1900;

	private @Nullable MultipartFile file;

	@Size(max = NewUpload.MAX_SOURCE, message = "{register.form.source.long}")
	private String source = "";

	/** As typed, so that what is no day stays where it was typed. */
	private String asOf = "";

	NewUpload toCommand() {
		String name = (this.file != null) ? this.file.getOriginalFilename() : null;
		return new NewUpload((name != null) ? name : "", this.source.isEmpty() ? null : this.source,
				day().orElse(null));
	}

	boolean hasWrongDay() {
		return !this.asOf.isEmpty() && day().isEmpty();
	}

	Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(this.asOf)).filter((day) -> day.getYear() >= FIRST_YEAR);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source.strip();
	}

	public String getAsOf() {
		return this.asOf;
	}

	public void setAsOf(String asOf) {
		this.asOf = asOf.strip();
	}

}

package org.meetingdossier.register.upload;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a file when uploading it.
 *
 * @param name the name of the file; only its last {@value #MAX_NAME} characters are kept
 * @param source where its rows were collected, at most {@value #MAX_SOURCE} characters;
 * null when not told
 * @param asOf the day up to which that source was known; null when not told
 */
public record NewUpload(String name, @Nullable String source, @Nullable LocalDate asOf) {

	/** How long the name of a source can be. */
	public static final int MAX_SOURCE = 200;

	private static final int MAX_NAME = 200;

	public NewUpload {
		// The day and the kind stand at the end of a name.
		name = name.substring(Math.max(0, name.length() - MAX_NAME));
	}

}

package org.meetingdossier.register.upload;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.ImportReport;

/**
 * A file that somebody uploaded to be imported.
 *
 * @param id identity of the upload
 * @param work identity of the work, which tells how far the import is
 * @param name the name of the file
 * @param username who uploaded it: the name to sign in with
 * @param personName who uploaded it: the name that others see
 * @param askedAt when it was uploaded
 * @param endedAt when the import ended or was given up; null before
 * @param report what came of it; null before the end, and when it was given up
 */
public record RegisterUpload(UUID id, UUID work, String name, String username, String personName, Instant askedAt,
		@Nullable Instant endedAt, @Nullable ImportReport report) {

}

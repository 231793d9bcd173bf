package org.meetingdossier.register.web;

import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.ImportReport;
import org.meetingdossier.register.upload.RegisterUpload;

/**
 * An uploaded file and what came of it, on a clock in The Hague.
 *
 * @param id identity of the upload
 * @param name the name of the file
 * @param person who uploaded it
 * @param askedAt when
 * @param ended whether the import ended or was given up
 * @param report what came of it; null before the end, and when it was given up
 */
record UploadLine(UUID id, String name, String person, ZonedDateTime askedAt, boolean ended,
		@Nullable ImportReport report) {

	static UploadLine of(RegisterUpload upload) {
		return new UploadLine(upload.id(), upload.name(), upload.personName(),
				SnapshotLine.onTheClock(upload.askedAt()), upload.endedAt() != null, upload.report());
	}

}

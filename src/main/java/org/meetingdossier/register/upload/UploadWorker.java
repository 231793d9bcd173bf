package org.meetingdossier.register.upload;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkFailedException;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;
import org.meetingdossier.register.ImportReport;
import org.meetingdossier.register.ImportSnapshot;

/**
 * Imports an uploaded file. An import that was broken off is taken up again by the rows
 * that are stored; one whose report is kept is not done once more.
 */
@Component
class UploadWorker implements Worker<UploadOrder> {

	private final RegisterUploads uploads;

	private final UploadTable table;

	private final ImportSnapshot importSnapshot;

	UploadWorker(RegisterUploads uploads, UploadTable table, ImportSnapshot importSnapshot) {
		this.uploads = uploads;
		this.table = table;
		this.importSnapshot = importSnapshot;
	}

	@Override
	public String name() {
		return RegisterUploads.WORKER;
	}

	@Override
	public Class<UploadOrder> orders() {
		return UploadOrder.class;
	}

	@Override
	public WorkMessage perform(UploadOrder order, Progress progress) {
		RegisterUpload upload = this.uploads.find(order.upload()).orElseThrow();
		ImportReport report = upload.report();
		if (report == null) {
			report = importFile(upload.id(), upload.username(), progress);
			this.uploads.end(upload.id(), report);
		}
		WorkMessage message = WorkMessage.of("register.outcome." + report.outcome(), report.imported(),
				report.unchanged(), report.findingCount());
		return switch (report.outcome()) {
			case COMPLETED, REPEATED -> message;
			// The same file is as wrong the next time.
			case REFUSED, BROKEN_OFF -> throw new WorkFailedException(message);
		};
	}

	private ImportReport importFile(UUID upload, String who, Progress progress) {
		return this.importSnapshot.run(this.table.file(upload), who,
				(read, bytes, rows) -> progress.report(read, bytes, WorkMessage.of("register.import.progress", rows)));
	}

}

package org.meetingdossier.register.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Starter;
import org.meetingdossier.platform.work.WorkGivenUp;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.WorkView;
import org.meetingdossier.register.ImportFailed;
import org.meetingdossier.register.ImportReport;

/**
 * Files that administrators upload to be imported. The file is kept in the database until
 * it is imported, as another instance may do that, or the same one after a kill; what
 * came of it is kept for good.
 */
@Component
@Transactional
public class RegisterUploads {

	static final String WORKER = "register.import";

	private static final int LISTED = 20;

	private final UploadTable table;

	private final LongWork longWork;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RegisterUploads(UploadTable table, LongWork longWork, ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.longWork = longWork;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps a file and asks for its import.
	 * @param bytes the file, which may be compressed with gzip
	 * @param told what is told of it
	 * @param person who uploads it
	 * @return identity of the upload
	 * @throws UncheckedIOException if the file cannot be read; nothing is kept then
	 */
	public UUID add(InputStream bytes, NewUpload told, SignedInPerson person) {
		giveUpWhatIsNotTriedAgain();
		UUID id = UUID.randomUUID();
		UUID work = this.longWork
			.start(Assignment.of(WORKER, new UploadOrder(id), WorkMessage.of("register.import.title", told.name()))
				.by(new Starter(person.username(), person.displayName()))
				.leadingTo("/admin/register/uploads/" + id));
		this.table.add(new RegisterUpload(id, work, told.name(), person.username(), person.displayName(),
				this.clock.instant(), null, null), told);
		try {
			new UploadParts(this.table, id).store(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An uploaded file could not be read", ex);
		}
		return id;
	}

	/** Its bytes were kept for another try, and the work has had its last. */
	private void giveUpWhatIsNotTriedAgain() {
		List<RegisterUpload> open = this.table.notEnded();
		Set<UUID> moving = this.longWork.find(open.stream().map(RegisterUpload::work).toList())
			.stream()
			.filter((work) -> !work.hasEnded())
			.map(WorkView::id)
			.collect(Collectors.toSet());
		open.stream()
			.filter((upload) -> !moving.contains(upload.work()))
			.forEach((upload) -> this.table.end(upload.id(), null, this.clock.instant()));
	}

	/**
	 * An upload.
	 * @param id identity of the upload
	 * @return the upload, or empty when there is none
	 */
	@Transactional(readOnly = true)
	public Optional<RegisterUpload> find(UUID id) {
		return this.table.find(id);
	}

	/**
	 * The files that were uploaded last.
	 * @return the newest first, at most 20
	 */
	@Transactional(readOnly = true)
	public List<RegisterUpload> list() {
		return this.table.newest(LISTED);
	}

	/**
	 * Keeps what came of an import, and its file no longer.
	 * @param id identity of the upload
	 * @param report what came of it; of its findings the first 100 are kept
	 */
	public void end(UUID id, ImportReport report) {
		this.table.end(id, KeptReport.write(report), this.clock.instant());
	}

	/**
	 * Tells that an import failed, whatever stopped it.
	 * @param work the work that was given up
	 */
	@EventListener
	public void givenUp(WorkGivenUp work) {
		if (work.worker().equals(WORKER)) {
			this.table.findOfWork(work.id())
				.ifPresent((upload) -> this.events.publishEvent(new ImportFailed(upload.id(), upload.username())));
		}
	}

}

package org.meetingdossier.register;

import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.platform.FirstStart;
import org.meetingdossier.register.file.ImportFinding;

/**
 * Fills an empty register at start with the snapshots that ship: papers of the dossiers
 * on NATO and on the EU councils of foreign ministers. Before any dossier is loaded, so
 * that its references can be looked up from the first page on.
 */
@Component
@Order(LoadShippedRegister.ORDER)
class LoadShippedRegister implements ApplicationRunner {

	static final int ORDER = 100;

	static final Resource FILE = new ClassPathResource("register/nato-and-eu-councils.tsv");

	/**
	 * The numbers that papers of the demo's dossiers had in February 2025: existence
	 * only.
	 */
	static final Resource NUMBERS = new ClassPathResource("register/numbers-2025-02.txt");

	private static final Logger logger = LoggerFactory.getLogger(LoadShippedRegister.class);

	private final SnapshotRepository snapshots;

	private final ImportSnapshot importSnapshot;

	private final FirstStart firstStart;

	private final MessageSource messages;

	LoadShippedRegister(SnapshotRepository snapshots, ImportSnapshot importSnapshot, FirstStart firstStart,
			MessageSource messages) {
		this.snapshots = snapshots;
		this.importSnapshot = importSnapshot;
		this.firstStart = firstStart;
		this.messages = messages;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.firstStart.alone(this::load);
	}

	private void load() {
		if (this.snapshots.existsByCompletedAtIsNotNull()) {
			return;
		}
		// Numbers first: the demo says of a paper above the highest that it is not out
		// yet.
		for (Resource file : List.of(NUMBERS, FILE)) {
			ImportReport report = this.importSnapshot.run(file, AuditEvent.SYSTEM);
			logger.info("The register was empty: {} documents of {} were read", report.imported(), file.getFilename());
			for (ImportFinding finding : report.findings()) {
				logger.warn("{}: {}", finding.code(), this.messages.getMessage(finding, Locale.ENGLISH));
			}
		}
	}

}

package org.meetingdossier.dossier;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.platform.FirstStart;

/**
 * Gives an empty installation something to read: the dossiers that ship, each published
 * as edition A.
 */
@Component
@ConditionalOnBooleanProperty("dossier.demo")
class LoadDemoDossiers implements ApplicationRunner {

	private static final Author SYSTEM = new Author(AuditEvent.SYSTEM, Level.CONFIDENTIAL);

	private final Dossiers dossiers;

	private final FirstStart firstStart;

	private final TransactionTemplate transaction;

	LoadDemoDossiers(Dossiers dossiers, FirstStart firstStart, TransactionTemplate transaction) {
		this.dossiers = dossiers;
		this.firstStart = firstStart;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.firstStart.alone(() -> this.transaction.executeWithoutResult((status) -> load()));
	}

	private void load() {
		if (!this.dossiers.isEmpty()) {
			return;
		}
		for (DemoDossier demo : DemoDossier.values()) {
			Dossier content = demo.content();
			int revision = this.dossiers.create(content, SYSTEM, "Voorbeelddossier");
			this.dossiers.publish(content.id(), revision, AuditEvent.SYSTEM, null);
		}
	}

}

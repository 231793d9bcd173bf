package org.meetingdossier.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.platform.FirstStart;

/**
 * Gives an empty installation something to read: the informal meeting of NATO foreign
 * ministers in Antalya, 14 and 15 May 2025, published as edition A.
 */
@Component
@ConditionalOnBooleanProperty("dossier.demo")
class DemoDossier implements ApplicationRunner {

	/** Under this id it ships. */
	static final UUID ID = UUID.fromString("008c69a2-657c-5558-a862-d68d53fe1d25");

	private final Dossiers dossiers;

	private final FirstStart firstStart;

	private final TransactionTemplate transaction;

	private final Resource content;

	DemoDossier(Dossiers dossiers, FirstStart firstStart, TransactionTemplate transaction,
			@Value("classpath:dossier/demo/ifmm-antalya-2025.json") Resource content) {
		this.dossiers = dossiers;
		this.firstStart = firstStart;
		this.transaction = transaction;
		this.content = content;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.firstStart.alone(() -> this.transaction.executeWithoutResult((status) -> load()));
	}

	private void load() {
		if (this.dossiers.isEmpty()) {
			Dossier demo = DossierJson.read(content());
			int revision = this.dossiers.create(demo, new Author(AuditEvent.SYSTEM, Level.CONFIDENTIAL), "Voorbeelddossier");
			this.dossiers.publish(demo.id(), revision, AuditEvent.SYSTEM, null);
		}
	}

	private String content() {
		try {
			return this.content.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The demo dossier could not be read", ex);
		}
	}

}

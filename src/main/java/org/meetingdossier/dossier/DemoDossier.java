package org.meetingdossier.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditEvent;

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

	private final Resource content;

	DemoDossier(Dossiers dossiers, @Value("classpath:dossier/demo/ifmm-antalya-2025.json") Resource content) {
		this.dossiers = dossiers;
		this.content = content;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.dossiers.isEmpty()) {
			Dossier demo = DossierJson.read(this.content.getContentAsString(StandardCharsets.UTF_8));
			int revision = this.dossiers.create(demo, new Author(AuditEvent.SYSTEM, Level.CONFIDENTIAL), "Voorbeelddossier");
			this.dossiers.publish(demo.id(), revision, AuditEvent.SYSTEM, null);
		}
	}

}

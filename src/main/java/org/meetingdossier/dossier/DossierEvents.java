package org.meetingdossier.dossier;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.dossier.document.ElementLevel;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.level.LevelRule;

/**
 * What the audit log keeps of dossiers. Who reads the log may have no clearance: it names
 * a dossier by its id and tells nothing of its content, not even its address.
 */
final class DossierEvents {

	private DossierEvents() {
	}

	static AuditEvent created(UUID dossier, String who, State state) {
		return event(dossier, who, AuditAction.DOSSIER_CREATED, null, state);
	}

	static AuditEvent saved(UUID dossier, String who, State before, State after) {
		return event(dossier, who, AuditAction.DOSSIER_SAVED, before, after);
	}

	static AuditEvent lowered(UUID dossier, String who, LevelRule.Lowered level) {
		return AuditEvent.of(who, AuditAction.LEVEL_LOWERED, "meeting/" + dossier)
			.before(new ElementLevel(level.element(), level.before()))
			.after(new ElementLevel(level.element(), level.after()));
	}

	static AuditEvent published(UUID dossier, String who, PublishedDossier.Edition edition, Level level) {
		return event(dossier, who, AuditAction.EDITION_PUBLISHED, null,
				new Published(edition.letter(), edition.revision(), level));
	}

	static AuditEvent withdrawn(UUID dossier, String who, String letter) {
		return AuditEvent.of(who, AuditAction.EDITION_WITHDRAWN, "meeting/" + dossier).before(new Letter(letter));
	}

	private static AuditEvent event(UUID dossier, String who, AuditAction action, @Nullable State before,
			Record after) {
		AuditEvent event = AuditEvent.of(who, action, "meeting/" + dossier).after(after);
		return (before != null) ? event.before(before) : event;
	}

	/** A saved state. */
	record State(int revision, Level level) {
	}

	/** Which edition. */
	record Letter(String edition) {
	}

	/** What was published. */
	record Published(String edition, int revision, Level level) {
	}

}

package org.meetingdossier.account;

import java.util.List;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of a person whose access changed. After the change is kept, so that
 * nobody signs in again with what was before it.
 */
@Component
class EndSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	EndSessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	@TransactionalEventListener
	void of(AccessChanged change) {
		List.copyOf(this.sessions.findByPrincipalName(change.username()).keySet()).forEach(this.sessions::deleteById);
	}

}

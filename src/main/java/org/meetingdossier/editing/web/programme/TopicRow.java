package org.meetingdossier.editing.web.programme;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.editing.web.TextLength;

/**
 * A topic in one form with the programme. Without a title it is a line that nobody used.
 */
class TopicRow {

	UUID id = UUID.randomUUID();

	String title = "";

	@Nullable UUID session;

	static TopicRow of(Dossier.Topic topic) {
		TopicRow row = new TopicRow();
		row.id = topic.id();
		row.title = topic.title();
		row.session = topic.facts().session();
		return row;
	}

	boolean isUsed() {
		return !this.title.isEmpty() || this.session != null;
	}

	/**
	 * Looks at the line.
	 * @param row what the names of its fields begin with
	 * @param sessions the sessions that there will be
	 * @param errors where to tell
	 */
	void check(String row, List<UUID> sessions, Errors errors) {
		if (this.title.isEmpty()) {
			errors.rejectValue(row + "title", "edit.title.missing");
		}
		TextLength.check(errors, row + "title", this.title, SessionRow.LONGEST_TITLE);
		if (this.session != null && !sessions.contains(this.session)) {
			errors.rejectValue(row + "session", "edit.programme.session.unused");
		}
	}

	/** The topic with what the line says; what it does not say stays as it was. */
	Dossier.Topic toTopic(Dossier.@Nullable Topic before) {
		TopicFacts facts = (before != null)
				? Content.with(Content.with(before.facts(), "title", this.title), "session", this.session)
				: new TopicFacts(this.title, TopicState.ON_AGENDA, null, true, this.session, "");
		return new Dossier.Topic(this.id, facts, List.of(), List.of());
	}

}

package org.meetingdossier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Passage.Part;

/**
 * Walks through the texts of a dossier in the order in which a page shows them, which is
 * also the order in which its footnotes are numbered.
 */
final class Passages {

	private final Level dossierLevel;

	private final List<Text> texts = new ArrayList<>();

	private Passages(Level dossierLevel) {
		this.dossierLevel = dossierLevel;
	}

	static List<Text> of(Dossier dossier) {
		Passages passages = new Passages(dossier.level());
		passages.add(Part.INTRODUCTION, null, null, dossier.level(), dossier.introduction());
		if (dossier.generalLine() != null) {
			passages.add(Part.GENERAL_LINE, null, dossier.generalLine());
		}
		for (Dossier.Session session : dossier.sessions()) {
			passages.add(Part.SESSION, null, session.id(), dossier.level(), session.description());
		}
		for (int index = 0; index < dossier.topics().size(); index++) {
			passages.add(index + 1, dossier.topics().get(index));
		}
		return List.copyOf(passages.texts);
	}

	private void add(int number, Dossier.Topic topic) {
		add(Part.BACKGROUND, number, topic.id(), this.dossierLevel, topic.background());
		for (Dossier.Position position : topic.positions()) {
			add(Part.POSITION, number, position);
		}
		for (Dossier.Commitment commitment : topic.commitments()) {
			add(Part.COMMITMENT, number, commitment.id(), this.dossierLevel, commitment.what());
		}
	}

	private void add(Part part, @Nullable Integer topic, Dossier.Position position) {
		add(part, topic, position.id(), position.level(), position.line());
		add(Part.EXPLANATION, topic, position.id(), position.level(), position.explanation());
	}

	private void add(Part part, @Nullable Integer topic, @Nullable UUID element, Level level, String text) {
		this.texts.add(new Text(new Passage(part, topic, element), level.stricter(this.dossierLevel), text));
	}

	/**
	 * A text and where it stands.
	 *
	 * @param passage where it stands
	 * @param level how restricted it is, with what is inherited from the dossier
	 * @param text CommonMark with inline footnotes
	 */
	record Text(Passage passage, Level level, String text) {

	}

}

package org.meetingdossier.editing.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.editing.ElementKey;

/**
 * Looks for what stands in the way of publishing a dossier.
 */
@Component
public class Obstacles {

	private final Publishing publishing;

	private final OpenCitations citations;

	private final OpenTalk talk;

	private final UnchangedClaims claims;

	private final UnexplainedForms forms;

	Obstacles(Publishing publishing, OpenCitations citations, OpenTalk talk, UnchangedClaims claims,
			UnexplainedForms forms) {
		this.forms = forms;
		this.publishing = publishing;
		this.citations = citations;
		this.talk = talk;
		this.claims = claims;
	}

	/**
	 * Looks at a dossier.
	 * @param dossier its whole content
	 * @param revision the number of the revision
	 * @return what is in the way: first what has to be repaired, then in the order of the
	 * page
	 */
	public List<Obstacle> in(Dossier dossier, int revision) {
		List<FieldText> texts = FieldText.of(dossier);
		List<Obstacle> found = new ArrayList<>(StricterWords.in(texts));
		found.addAll(unseen(dossier, revision));
		found.addAll(MissingTexts.in(dossier));
		found.addAll(stray(dossier));
		MissingTexts.onAgenda(dossier).forEach((topic) -> {
			found.addAll(MissingTexts.in(dossier, topic));
			found.addAll(this.claims.in(dossier, topic));
		});
		List<FieldText> open = texts.stream().filter((text) -> text.level() == dossier.level()).toList();
		found.addAll(this.forms.in(open));
		found.addAll(OpenCitations.incomplete(open));
		found.addAll(this.citations.in(dossier, revision, this.talk.questions(dossier)));
		found.addAll(this.talk.remarks(dossier));
		return List.copyOf(found);
	}

	/** A dinner on the eve is usual. */
	private static List<Obstacle> stray(Dossier dossier) {
		LocalDate eve = dossier.facts().firstDay().minusDays(1);
		LocalDate after = dossier.facts().lastDay().plusDays(1);
		return dossier.sessions()
			.stream()
			.filter((session) -> session.date().isBefore(eve) || session.date().isAfter(after))
			.map((session) -> new Obstacle(Obstacle.Kind.STRAY_SESSION,
					new ElementKey(dossier.id(), ElementKind.SESSION, session.id()), dossier.level(), "",
					session.date() + "/" + eve + "/" + after))
			.toList();
	}

	private List<Obstacle> unseen(Dossier dossier, int revision) {
		if (this.publishing.isSeenByAnother(dossier.id(), revision)) {
			return List.of();
		}
		Obstacle.Kind kind = this.publishing.needsApproval() ? Obstacle.Kind.NOT_APPROVED : Obstacle.Kind.NOT_REVIEWED;
		return List.of(new Obstacle(kind, ElementKey.whole(dossier, ElementKind.MEETING), dossier.level(), "",
				String.valueOf(revision)));
	}

}

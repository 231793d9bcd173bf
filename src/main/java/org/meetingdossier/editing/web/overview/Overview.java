package org.meetingdossier.editing.web.overview;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.RevisionSummary;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.editing.web.Authors;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.platform.TheHague;

/**
 * A dossier as its editor sees it: what is in it, each with the way to its form.
 *
 * @param revision the number of the newest revision
 * @param last the number of the last revision of which the editor sees something
 * @param author who saved that
 * @param savedAt when
 * @param dossier what the editor may see of it
 * @param drafts what the editor typed in it and did not save yet
 */
record Overview(int revision, int last, String author, ZonedDateTime savedAt, Dossier dossier, List<OpenDraft> drafts) {

	static Overview of(WorkingDossier newest, RevisionSummary last, Level clearance, Authors authors,
			List<DraftText> drafts) {
		Dossier seen = newest.content().seenWith(clearance);
		return new Overview(newest.revision(), last.number(), authors.name(last.author()),
				last.savedAt().atZone(TheHague.ZONE), seen,
				drafts.stream().flatMap((draft) -> OpenDraft.of(draft, newest.content(), seen).stream()).toList());
	}

	/** The address of the dossier, on which those of its parts build. */
	public String address() {
		return EditAddress.of(this.dossier.slug());
	}

	/**
	 * A draft with the way to its form.
	 *
	 * @param address the address of the form
	 * @param kind what it is the form of
	 * @param name the topic or session it is about; empty where there is none
	 * @param savedAt when it was kept
	 */
	record OpenDraft(String address, String kind, String name, ZonedDateTime savedAt) {

		private static Optional<OpenDraft> of(DraftText draft, Dossier whole, Dossier seen) {
			ElementKey element = draft.element();
			Elements visible = new Elements(seen);
			boolean there = visible.has(element);
			if (!element.dossier().equals(whole.id()) || (!there && new Elements(whole).has(element))) {
				return Optional.empty();
			}
			String form = EditAddress.of(whole.slug(), element);
			String name = visible.topicOf(element)
				.or(() -> Optional.ofNullable(draft.typed().topic()).flatMap(visible::topic))
				.or(() -> visible.topic(element.id()))
				.map(Dossier.Topic::title)
				.or(() -> visible.session(element.id()).map(Dossier.Session::title))
				.orElse("");
			boolean alone = there || element.kind().isSingle() || element.isProgramme();
			return Optional.of(new OpenDraft(alone ? form : form + "?in=" + draft.typed().topic(),
					element.isProgramme() ? "PROGRAMME" : element.kind().toString(), name,
					draft.savedAt().atZone(TheHague.ZONE)));
		}

	}

}

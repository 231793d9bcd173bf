package org.meetingdossier.editing.remark;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.event.DossierRevised;

/**
 * Takes remarks along when a dossier is saved, within that save: each gets as restricted
 * as its element is now, and its words are found back.
 */
@Component
class FollowRemarks {

	private final RemarkTable table;

	private final RemarkQueries queries;

	private final WorkingDossiers working;

	private final History history;

	FollowRemarks(RemarkTable table, RemarkQueries queries, WorkingDossiers working, History history) {
		this.table = table;
		this.queries = queries;
		this.working = working;
		this.history = history;
	}

	@EventListener
	void follow(DossierRevised revised) {
		UUID dossier = revised.dossier();
		List<RemarkThread> all = this.queries.of(dossier, Level.CONFIDENTIAL);
		if (all.isEmpty()) {
			return;
		}
		int newest = this.history.newest(dossier);
		Dossier now = this.working.at(dossier, newest).orElseThrow().content();
		Dossier before = this.working.at(dossier, newest - 1).map(WorkingDossier::content).orElse(now);
		FollowPassage passages = new FollowPassage();
		for (RemarkThread remark : all) {
			Element element = element(now, remark);
			Level level = (element != null) ? element.level() : now.level();
			if (!remark.level().sees(level)) {
				this.table.tighten(remark.id(), remark.level().stricter(level));
			}
			MarkedPassage passage = remark.passage();
			if (passage != null) {
				MarkedPassage moved = passages.follow(passage, element(before, remark), element);
				if (!moved.equals(passage)) {
					this.table.move(remark.id(), moved);
				}
			}
		}
	}

	private static @Nullable Element element(Dossier dossier, RemarkThread remark) {
		return dossier.elements()
			.stream()
			.filter((one) -> Objects.equals(one.id(), remark.place().element()))
			.findFirst()
			.orElse(null);
	}

}

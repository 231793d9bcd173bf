package org.meetingdossier.editing.remark;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.DossierRevised;

/**
 * Takes remarks along when a dossier is saved, within that save: each gets as restricted as
 * its element is now, and its words are found back.
 */
@Component
class FollowRemarks {

	private final Remarks remarks;

	FollowRemarks(Remarks remarks) {
		this.remarks = remarks;
	}

	@EventListener
	void follow(DossierRevised revised) {
		this.remarks.follow(revised.dossier());
	}

}

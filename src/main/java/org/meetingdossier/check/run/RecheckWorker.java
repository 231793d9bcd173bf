package org.meetingdossier.check.run;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.check.verdict.LiveLookUp;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.References;
import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;

/**
 * Checks all dossiers again, each in a transaction of its own.
 */
@Component
class RecheckWorker implements Worker<RecheckOrder> {

	private final CheckRuns runs;

	private final References references;

	private final LiveLookUp live;

	RecheckWorker(CheckRuns runs, References references, LiveLookUp live) {
		this.runs = runs;
		this.references = references;
		this.live = live;
	}

	@Override
	public String name() {
		return CheckRuns.WORKER;
	}

	@Override
	public Class<RecheckOrder> orders() {
		return RecheckOrder.class;
	}

	@Override
	public WorkMessage perform(RecheckOrder order, Progress progress) {
		List<UUID> dossiers = this.references.dossiers().stream().map(ListedDossier::id).toList();
		Set<UUID> done = this.runs.done(order.run());
		int number = 0;
		for (UUID dossier : dossiers) {
			progress.report(number, dossiers.size(), WorkMessage.of("check.run.progress", number, dossiers.size()));
			if (!done.contains(dossier)) {
				this.runs.check(order.run(), dossier, this.live.ask(() -> documents(dossier)));
			}
			number++;
		}
		CheckRun run = this.runs.end(order.run());
		progress.report(number, dossiers.size(), WorkMessage.of("check.run.progress", number, dossiers.size()));
		return WorkMessage.of("check.run.done", run.dossiers(), run.checked(), run.changed());
	}

	private List<OfficialId> documents(UUID dossier) {
		return this.references.of(dossier).stream().map(KeptReference::document).toList();
	}

}

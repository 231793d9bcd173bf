package org.meetingdossier.check.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.Decide;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.DecisionTable;
import org.meetingdossier.check.worklist.Decisions.Decided;
import org.meetingdossier.dossier.References;

/**
 * One decision on several references that a clerk saw on one page. Each is a decision of
 * its own afterwards; for as long as it stands it can be taken back with the others.
 */
@Component
@Transactional
public class DecideTogether {

	private final Worklist worklist;

	private final DecisionTable table;

	private final HandTable hands;

	private final References references;

	private final TellAuthors tell;

	private final AuditLog audit;

	private final Clock clock;

	DecideTogether(Worklist worklist, DecisionTable table, HandTable hands, References references, TellAuthors tell,
			AuditLog audit, Clock clock) {
		this.worklist = worklist;
		this.table = table;
		this.hands = hands;
		this.references = references;
		this.tell = tell;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Looks which references are still as they were seen.
	 * @param shown what the clerk saw; what goes beyond one page is only counted
	 * @param clerk who will decide
	 * @return those on which can be decided, and what has to be left alone
	 */
	@Transactional(readOnly = true)
	public Chosen look(Collection<Shown> shown, SignedInPerson clerk) {
		Map<UUID, Shown> all = new LinkedHashMap<>();
		shown.forEach((one) -> all.put(one.trail(), one));
		Set<UUID> seen = all.keySet().stream().limit(WorklistPage.SIZE).collect(Collectors.toSet());
		List<WorkLine> lines = new ArrayList<>();
		List<WorkLine> held = new ArrayList<>();
		for (WorkLine line : this.worklist.find(seen, clerk.clearance())) {
			Holder holder = line.holder();
			if (holder != null && !holder.is(clerk.username())) {
				held.add(line);
			}
			else if (line.isUndecided() && line.shown().equals(all.get(line.checked().trail()))) {
				lines.add(line);
			}
		}
		return new Chosen(lines, held, seen.size() - lines.size() - held.size(), all.size() - seen.size());
	}

	/**
	 * Decides on what is still as it was seen.
	 * @param shown what the clerk saw
	 * @param choice what is decided
	 * @param note why; null for nothing
	 * @param clerk who decides
	 * @return what the decisions have in common, to take them back by
	 */
	public UUID decide(Collection<Shown> shown, Choice choice, @Nullable String note, SignedInPerson clerk) {
		UUID together = UUID.randomUUID();
		Set<UUID> waited = waitForEachOther(look(shown, clerk).lines());
		for (WorkLine line : within(waited, look(shown, clerk).lines())) {
			UUID trail = line.checked().trail();
			this.table.insert(line.dossier().id(), new Decide(trail, null, choice, null, note), line.reference(),
					line.checked().outcome().verdict(), clerk, together, this.clock.instant());
			this.hands.giveBack(trail);
			this.tell.decided(line, choice, clerk);
			changed(line, clerk, AuditAction.REFERENCE_DECIDED, choice);
		}
		return together;
	}

	/**
	 * Takes back what was decided together, as far as it stands.
	 * @param together what the decisions have in common
	 * @param clerk who took them, and takes them back
	 * @return how many were taken back
	 */
	public int undo(UUID together, SignedInPerson clerk) {
		Set<UUID> waited = waitForEachOther(standing(together, clerk));
		List<WorkLine> lines = within(waited, standing(together, clerk));
		for (WorkLine line : lines) {
			Decision decision = line.checked().decision();
			if (decision != null) {
				this.table.withdraw(decision.id(), clerk.username(), this.clock.instant());
				changed(line, clerk, AuditAction.DECISION_WITHDRAWN, null);
			}
		}
		return lines.size();
	}

	/**
	 * What was decided together.
	 * @param together what the decisions have in common
	 * @param clerk who took them
	 * @return those that stand and that the clerk may see
	 */
	@Transactional(readOnly = true)
	public List<WorkLine> standing(UUID together, SignedInPerson clerk) {
		return this.worklist.find(this.table.together(together, clerk.username()), clerk.clearance());
	}

	/** Who decides on two dossiers takes them in the same order as anybody else. */
	private Set<UUID> waitForEachOther(List<WorkLine> lines) {
		Set<UUID> dossiers = lines.stream()
			.map((line) -> line.dossier().id())
			.collect(Collectors.toCollection(TreeSet::new));
		dossiers.forEach(this.references::countChange);
		return dossiers;
	}

	/** Of a dossier that was not waited for nothing is decided. */
	private static List<WorkLine> within(Set<UUID> dossiers, List<WorkLine> lines) {
		return lines.stream().filter((line) -> dossiers.contains(line.dossier().id())).toList();
	}

	private void changed(WorkLine line, SignedInPerson clerk, AuditAction action, @Nullable Choice choice) {
		this.audit.record(AuditEvent.of(clerk.username(), action, "meeting/" + line.dossier().id())
			.after(new Decided(line.checked().trail(), choice)));
	}

}

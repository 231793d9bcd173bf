package org.meetingdossier.check.worklist;

import java.time.Clock;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.SignedInPerson;

/**
 * Who works on which reference. It tells clerks apart who work at the same time, and
 * forbids nothing: a clerk may take over what another has, and a decision gives it back.
 * Each row stands by itself, so there is no transaction around them.
 */
@Component
public class WorkInHand {

	private final Worklist worklist;

	private final HandTable hands;

	private final Clock clock;

	WorkInHand(Worklist worklist, HandTable hands, Clock clock) {
		this.worklist = worklist;
		this.hands = hands;
		this.clock = clock;
	}

	/**
	 * Takes a reference, also from another clerk.
	 * @param trail identity of the citation
	 * @param clerk who takes it
	 * @throws NoSuchElementException if there is no such reference for this clerk
	 */
	public void take(UUID trail, SignedInPerson clerk) {
		UUID dossier = this.worklist.find(trail, clerk.clearance()).orElseThrow().dossier().id();
		this.hands.takeOver(trail, dossier, clerk, this.clock.instant());
		this.hands.forgetGone(dossier);
	}

	/**
	 * Takes references that nobody has.
	 * @param trails identities of the citations
	 * @param clerk who takes them
	 * @return how many there were that nobody had
	 */
	public int takeFree(Collection<UUID> trails, SignedInPerson clerk) {
		int taken = 0;
		for (WorkLine line : this.worklist.find(trails, clerk.clearance())) {
			if (this.hands.take(line.checked().trail(), line.dossier().id(), clerk, this.clock.instant())) {
				taken++;
			}
		}
		return taken;
	}

	/**
	 * Gives a reference back, whoever has it.
	 * @param trail identity of the citation
	 * @param clerk who gives it back
	 * @throws NoSuchElementException if there is no such reference for this clerk
	 */
	public void giveBack(UUID trail, SignedInPerson clerk) {
		WorkLine line = this.worklist.find(trail, clerk.clearance()).orElseThrow();
		this.hands.giveBack(line.checked().trail());
	}

}

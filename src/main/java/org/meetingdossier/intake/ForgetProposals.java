package org.meetingdossier.intake;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;

/**
 * Forgets proposals that nobody looked after for thirty days. Each letter asks for a
 * turn, and for another one as long as its editor comes back to it.
 */
@Component
class ForgetProposals implements Worker<ForgetProposals.Order> {

	static final String NAME = "intake.forget-proposals";

	private final ProposalsInWork proposals;

	ForgetProposals(ProposalsInWork proposals) {
		this.proposals = proposals;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<Order> orders() {
		return Order.class;
	}

	@Override
	public WorkMessage perform(Order order, Progress progress) {
		return WorkMessage.of("intake.forget.done", this.proposals.forget(order.letter()));
	}

	/**
	 * What its turn was asked for.
	 *
	 * @param letter the letter that it was asked for
	 */
	record Order(UUID letter) {

	}

}

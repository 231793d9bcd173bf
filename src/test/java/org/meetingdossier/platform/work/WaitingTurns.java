package org.meetingdossier.platform.work;

import java.time.Clock;

import org.springframework.beans.factory.BeanFactory;

/**
 * Does the long work that is due, here and now, so that a test of a room needs no
 * background server. What is due the clock of the test says.
 */
public final class WaitingTurns {

	private final BeanFactory beans;

	private WaitingTurns(BeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * The work of an application.
	 * @param beans the application context of the test
	 * @return the work that waits in it
	 */
	public static WaitingTurns of(BeanFactory beans) {
		return new WaitingTurns(beans);
	}

	/**
	 * Does what is due, in the order of its time. Work that breaks off throws what broke
	 * it.
	 * @return how many pieces of work had their turn
	 */
	public int take() {
		WorkTable table = this.beans.getBean(WorkTable.class);
		PerformWork perform = this.beans.getBean(PerformWork.class);
		var due = table.findDue(this.beans.getBean(Clock.class).instant());
		due.forEach((work) -> perform.perform(work, () -> false));
		return due.size();
	}

}

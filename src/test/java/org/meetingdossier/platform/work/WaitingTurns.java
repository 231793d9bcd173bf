package org.meetingdossier.platform.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

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
		PerformWork perform = this.beans.getBean(PerformWork.class);
		List<UUID> due = this.beans.getBean(JdbcClient.class)
			.sql("select id from long_work where state = 'QUEUED' and due_at <= ? order by due_at, asked_at")
			.param(this.beans.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
		due.forEach((work) -> perform.perform(work, () -> false));
		return due.size();
	}

}

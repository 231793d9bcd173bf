package org.meetingdossier.desk.message;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what somebody does twice at once, as with a double click, happen one after the
 * other. Otherwise both add the same row.
 */
@Component
public class InTurn {

	private final JdbcClient jdbc;

	InTurn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until it is somebody's turn, which lasts as long as the transaction.
	 * @param person identity of the person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void of(UUID person) {
		this.jdbc.sql("select id from person where id = ? for update")
			.param(person)
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

}

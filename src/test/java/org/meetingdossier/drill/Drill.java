package org.meetingdossier.drill;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What drills have in common: how often, for how long, and what they found.
 */
final class Drill {

	private static final Logger logger = LoggerFactory.getLogger("drill");

	private Drill() {
	}

	/**
	 * How many rounds to run.
	 * @param full how many are a whole drill
	 * @return that, or fewer when {@code drill.rounds} says so
	 */
	static int rounds(int full) {
		String asked = System.getProperty("drill.rounds", "");
		return asked.isBlank() ? full : Math.min(full, Integer.parseInt(asked));
	}

	/** What a drill found, for who reads the log. */
	static void found(String what, Object... figures) {
		logger.warn("DRILL " + what, figures);
	}

	static void notRun(String why) {
		logger.warn("NOT RUN: {}", why);
	}

	static void pass(Duration time) {
		Awaitility.await().pollDelay(time).atMost(time.plusMinutes(1)).until(() -> true);
	}

	static void await(Duration atMost, String what, Callable<Boolean> condition) {
		Awaitility.await(what)
			.atMost(atMost)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(250))
			.ignoreExceptions()
			.until(condition);
	}

}

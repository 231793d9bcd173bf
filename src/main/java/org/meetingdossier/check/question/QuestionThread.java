package org.meetingdossier.check.question;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.TheHague;

/**
 * A question as it is read: with the names of people instead of what they sign in with,
 * and the times on a clock in The Hague.
 *
 * @param author the name of who is asked; null for whoever writes in the dossier
 * @param lines what was said, the first first
 */
public record QuestionThread(Question question, @Nullable String author, List<Line> lines) {

	public QuestionThread {
		lines = List.copyOf(lines);
	}

	static QuestionThread of(Question question, Map<String, String> names) {
		String author = question.author();
		return new QuestionThread(question, (author != null) ? names.getOrDefault(author, author) : null, question
			.turns()
			.stream()
			.map((turn) -> new Line(turn, names.getOrDefault(turn.who(), turn.who()), turn.at().atZone(TheHague.ZONE)))
			.toList());
	}

	/**
	 * What somebody said.
	 *
	 * @param turn what
	 * @param name who
	 * @param at when
	 */
	public record Line(Turn turn, String name, ZonedDateTime at) {

	}

}

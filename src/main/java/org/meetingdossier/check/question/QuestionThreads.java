package org.meetingdossier.check.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.People;

/**
 * Makes questions readable.
 */
@Component
public class QuestionThreads {

	private final People people;

	QuestionThreads(People people) {
		this.people = people;
	}

	/**
	 * The threads of some questions; names are asked for once.
	 * @return one for each, in the same order
	 */
	public List<QuestionThread> of(Collection<Question> questions) {
		Set<String> usernames = questions.stream()
			.flatMap((question) -> Stream.concat(Stream.ofNullable(question.author()),
					question.turns().stream().map(Turn::who)))
			.collect(Collectors.toUnmodifiableSet());
		Map<String, String> names = usernames.isEmpty() ? Map.of() : this.people.names(usernames);
		return questions.stream().map((question) -> QuestionThread.of(question, names)).toList();
	}

}

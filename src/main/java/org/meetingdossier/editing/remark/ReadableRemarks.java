package org.meetingdossier.editing.remark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.People;

/**
 * Makes remarks readable.
 */
@Component
public class ReadableRemarks {

	private final People people;

	ReadableRemarks(People people) {
		this.people = people;
	}

	/**
	 * Some remarks with the names of people; names are asked for once.
	 * @param threads the remarks
	 * @return one for each, in the same order
	 */
	public List<ReadableRemark> of(Collection<RemarkThread> threads) {
		Set<String> usernames = threads.stream()
			.flatMap((thread) -> thread.lines().stream())
			.map(RemarkLine::who)
			.collect(Collectors.toUnmodifiableSet());
		Map<String, String> names = usernames.isEmpty() ? Map.of() : this.people.names(usernames);
		return threads.stream().map((thread) -> ReadableRemark.of(thread, names)).toList();
	}

}

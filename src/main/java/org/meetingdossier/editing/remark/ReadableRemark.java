package org.meetingdossier.editing.remark;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.meetingdossier.platform.TheHague;

/**
 * A remark as it is read: with the names of people instead of what they sign in with, and
 * the times on a clock in The Hague.
 *
 * @param thread the remark
 * @param lines what was said and done, the first first
 */
public record ReadableRemark(RemarkThread thread, List<SpokenLine> lines) {

	public ReadableRemark {
		lines = List.copyOf(lines);
	}

	static ReadableRemark of(RemarkThread thread, Map<String, String> names) {
		return new ReadableRemark(thread,
				thread.lines()
					.stream()
					.map((line) -> new SpokenLine(line, names.getOrDefault(line.who(), line.who()),
							line.at().atZone(TheHague.ZONE)))
					.toList());
	}

	/**
	 * What somebody said or did.
	 *
	 * @param line what
	 * @param name who
	 * @param at when
	 */
	public record SpokenLine(RemarkLine line, String name, ZonedDateTime at) {

	}

}

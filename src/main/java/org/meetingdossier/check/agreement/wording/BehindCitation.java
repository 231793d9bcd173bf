package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What stands behind a citation and still speaks of the paper. */
final class BehindCitation {

	private final Words words;

	private final List<Description> descriptions;

	BehindCitation(Words words, List<Description> descriptions) {
		this.words = words;
		this.descriptions = descriptions;
	}

	/**
	 * Adds to what is said before a citation what is said behind it.
	 * @return the readings with what they lacked
	 */
	List<Reading> completed(List<Reading> before, int citation) {
		// "de brief (Kamerstuk …) van 3 april": which of the readings it continues,
		// grammar does not tell.
		int next = citation + 1;
		if (this.words.is(next, ")")) {
			next++;
		}
		else if (!this.words.is(citation - 1, "op", "stuk")) {
			return before;
		}
		List<Reading> all = new ArrayList<>();
		for (Reading reading : before) {
			Description more = DescriptionReader.readBehind(this.words, next, reading.description());
			String subject = (more != null && reading.subject().isEmpty()) ? Reading.subject(this.words, more, citation)
					: reading.subject();
			all.add((more != null) ? new Reading(reading.description().with(more), reading.bond(), reading.governed(),
					reading.source(), subject) : reading);
		}
		return all;
	}

	/**
	 * Reads a description that stands behind a citation instead of before it.
	 * @return the reading, or null when there is none
	 */
	@Nullable Reading reading(int citation) {
		int at = Frames.behind("pages", this.words, citation + 1);
		if (!this.words.is(at, ",", "(", ":", "-", "–", "is", "betreft", "bevat", "zijnde", "van", "dd")) {
			return null;
		}
		if (this.words.is(at, "van", "dd", ",", "(")) {
			Description dated = DescriptionReader.readDated(this.words, at);
			if (dated != null) {
				return new Reading(dated, Bond.TIGHT, false, false, "");
			}
		}
		for (Description description : this.descriptions) {
			if (description.start() > at && description.start() <= at + 4
					&& Frames.behind("lead", this.words, at + 1) >= description.start()) {
				return Reading.of(this.words, description, Bond.TIGHT, citation);
			}
		}
		return null;
	}

}

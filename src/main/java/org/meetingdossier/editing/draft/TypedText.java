package org.meetingdossier.editing.draft;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in the form of an element.
 *
 * @param topic the topic to add the element to; null outside topics
 * @param startedFrom the number of the revision that the form showed
 * @param fields what the fields hold, as typed
 */
public record TypedText(@Nullable UUID topic, int startedFrom, Map<String, String> fields) {

	/** How many characters a form may hold at most: as much as its longest texts. */
	public static final int LONGEST = 120_000;

	public TypedText {
		fields = Map.copyOf(fields);
	}

	/**
	 * Whether it is more than is kept.
	 * @return true if it is too long
	 */
	public boolean isTooLong() {
		return this.fields.values().stream().mapToInt(String::length).sum() > LONGEST;
	}

}

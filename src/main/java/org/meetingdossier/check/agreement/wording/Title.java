package org.meetingdossier.check.agreement.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A registered title and what it says itself: "Motie van de leden Paternotte en Piri over
 * …" names kind and authors.
 *
 * @param text the title
 * @param kinds the kinds it names; the first word counts for all, what a letter brings
 * wherever it stands
 * @param head the kind with which it starts; null when it starts otherwise
 * @param names the members it names as authors
 * @param makers the words for them and for the offices; empty when there are none
 * @param offices the offices in which it says to be written: "Brief van de minister …"
 * @param open whether there are more authors: "c.s."
 * @param changed whether it starts with "Gewijzigde"
 * @param meetings the meetings it is about
 */
public record Title(String text, Set<PaperKind> kinds, @Nullable PaperKind head, List<PersonName> names, String makers,
		List<Office> offices, boolean open, boolean changed, Meetings meetings) {

	private static final int HEAD = 4;

	/** Reads a title. */
	public static Title of(String text) {
		Words words = Words.of(text);
		Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
		Description head = null;
		for (Description description : DescriptionReader.in(words)) {
			if (head == null && description.start() <= HEAD) {
				head = description;
			}
			if (description.kind().comesByLetter()) {
				kinds.add(description.kind());
			}
		}
		if (head == null) {
			return new Title(text, kinds, null, List.of(), "", List.of(), false, false, Meetings.in(text));
		}
		boolean changed = words.is(head.start() - 1, "gewijzigde", "gewijzigd");
		return new Title(text, kinds, head.kind(), head.names(), head.authorWords(), head.offices(), head.open(),
				changed, Meetings.in(text));
	}

}

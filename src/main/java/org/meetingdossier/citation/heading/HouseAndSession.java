package org.meetingdossier.citation.heading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.text.Cursor;

/**
 * What stands between the first word of a citation and its numbers: the House and the
 * session, as in {@code Kamerstukken II, vergaderjaar 2007-2008,}.
 *
 * @param chamber the House
 * @param irregular how the words depart from practice
 */
public record HouseAndSession(@Nullable Chamber chamber, @Nullable SessionYear session, List<Irregularity> irregular) {

	/** Nothing stands before the numbers. */
	public static final HouseAndSession NONE = new HouseAndSession(null, null, List.of());

	/**
	 * Reads the House and the session, as far as they are there.
	 * @param cursor stands behind the first word; stands before the numbers afterwards
	 */
	public static HouseAndSession read(Cursor cursor) {
		List<Irregularity> irregular = List.of();
		Chamber chamber = ChamberReader.read(cursor);
		if (chamber == null && ChamberReader.readMisread(cursor)) {
			chamber = Chamber.TWEEDE_KAMER;
			irregular = List.of(Irregularity.CHAMBER_MISREAD);
		}
		punctuation(cursor);
		SessionYear session = SessionReader.read(cursor);
		if (session == null && SessionReader.passOverWrong(cursor)) {
			irregular = Irregularity.both(irregular, List.of(Irregularity.SESSION_UNCLEAR));
		}
		punctuation(cursor);
		return new HouseAndSession(chamber, session, irregular);
	}

	/** The same with one more way in which the words depart from practice. */
	public HouseAndSession with(Irregularity more) {
		return new HouseAndSession(this.chamber, this.session, Irregularity.both(this.irregular, List.of(more)));
	}

	/** The House and the session as parts of a citation that has no others yet. */
	public CitationParts parts() {
		return new CitationParts(this.chamber, this.session, null, null, null);
	}

	private static void punctuation(Cursor cursor) {
		cursor.gap();
		cursor.eatAny(",:;");
		cursor.gap();
	}

}

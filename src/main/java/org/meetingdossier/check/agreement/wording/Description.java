package org.meetingdossier.check.agreement.wording;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * What a text says of one paper, or of several of one kind, in one run of words: "de
 * brief van de minister van Defensie van 3 april 2025 over …".
 *
 * @param kind the kind of paper
 * @param kindWords the words for it
 * @param plural whether it speaks of several papers
 * @param changed whether it says that the paper was changed: "gewijzigde motie"
 * @param names the members who wrote it
 * @param open whether others wrote it too: "c.s."
 * @param offices the offices in which it was written
 * @param authorWords the words for who wrote it
 * @param dates the dates of the paper
 * @param dateWords the words for them
 * @param chamber the House it was sent to or tabled in; null when not said
 * @param title its title in quotation marks; null when not said
 * @param start the first token
 * @param coreEnd the token behind kind, author, date and title
 * @param subject the token where its subject starts; -1 when none is told
 * @param about whether the subject is announced by "over" or a word like it
 */
public record Description(PaperKind kind, String kindWords, boolean plural, boolean changed, List<PersonName> names,
		boolean open, List<Office> offices, String authorWords, List<StatedDate> dates, String dateWords,
		@Nullable Chamber chamber, @Nullable String title, int start, int coreEnd, int subject, boolean about) {

	/**
	 * This description with what is said behind the citation: "de brief (…) van 3 april".
	 * @return both; what was said first counts
	 */
	Description with(Description more) {
		boolean author = !this.names.isEmpty() || !this.offices.isEmpty();
		Description who = author ? this : more;
		Description when = this.dates.isEmpty() ? more : this;
		boolean told = this.subject >= 0;
		return new Description(this.kind, this.kindWords, this.plural, this.changed, who.names, who.open, who.offices,
				who.authorWords, when.dates, when.dateWords, (this.chamber != null) ? this.chamber : more.chamber,
				(this.title != null) ? this.title : more.title, this.start, this.coreEnd,
				told ? this.subject : more.subject, told ? this.about : more.about);
	}

	/**
	 * The same with what a clause tells of it in passing, where it says nothing itself.
	 */
	Description with(@Nullable Frame frame) {
		return (frame != null) ? with(frame.description()) : this;
	}

	boolean saysMoreThanKind() {
		return !this.names.isEmpty() || !this.offices.isEmpty() || !this.dates.isEmpty() || this.title != null
				|| this.about;
	}

}

package org.meetingdossier.editing.remark;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * A remark beside a text with all that was said about it. It is in no reader's output.
 *
 * @param id its identity
 * @param place the element it stands beside
 * @param passage the words it is about; null for the element as a whole
 * @param level how restricted it is: as the strictest that its element was since it was
 * made
 * @param open whether something is to be done about it; false once it is resolved
 * @param author who wrote the element, by the name they sign in with; null for whoever
 * writes in the dossier
 * @param lines what was said and done, the first first
 */
public record RemarkThread(UUID id, UUID dossier, Place place, @Nullable MarkedPassage passage, Level level,
		boolean open, @Nullable String author, List<RemarkLine> lines) {

	public RemarkThread {
		lines = List.copyOf(lines);
	}

	/**
	 * What was said or done first.
	 * @return the line with which it was made
	 */
	public RemarkLine first() {
		return this.lines.get(0);
	}

	/**
	 * The element that a remark stands beside.
	 *
	 * @param kind what kind of element
	 * @param element its identity; the dossier for the meeting itself
	 */
	public record Place(ElementKind kind, UUID element) {

	}

}

package org.meetingdossier.dossier.text;

import org.commonmark.node.Node;

/**
 * A note with its number: what stands below a page, or at the foot of a sheet.
 */
public final class NumberedNote {

	private final int number;

	private final Node content;

	private int uses;

	NumberedNote(int number, Node content) {
		this.number = number;
		this.content = content;
	}

	int useOnceMore() {
		return ++this.uses;
	}

	/**
	 * Its number among the notes of all texts.
	 * @return the number, from 1
	 */
	public int number() {
		return this.number;
	}

	/**
	 * What it says.
	 * @return a node whose children are the words of the note, or its blocks
	 */
	public Node content() {
		return this.content;
	}

	/**
	 * How many marks lead to it.
	 * @return the number of marks, at least one
	 */
	public int uses() {
		return this.uses;
	}

}

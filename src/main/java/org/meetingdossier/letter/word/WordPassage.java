package org.meetingdossier.letter.word;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.writing.BlockInWriting;

/**
 * A paragraph of Word while it is being read.
 */
final class WordPassage extends BlockInWriting {

	@Nullable String styleId;

	/** Whether it is a line of a table of contents. */
	boolean contents;

}

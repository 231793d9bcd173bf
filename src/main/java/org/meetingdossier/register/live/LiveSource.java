package org.meetingdossier.register.live;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A register that can be asked.
 */
interface LiveSource {

	/** What readers call it. */
	String name();

	/** Whether it could know such a document. */
	boolean couldKnow(OfficialId id);

	/**
	 * Asks for a document.
	 * @return the document, or other forms of it when the register has no document with
	 * just this id; empty when the register is silent
	 * @throws RegisterUnreachableException if the register did not answer
	 */
	List<RegisteredDocument> ask(OfficialId id);

	/** When it answered last; null when it did not since this instance started. */
	@Nullable Instant lastReached();

}

package org.meetingdossier.reading.sentence;

/**
 * Words that stand in more places of an edition than are told apart.
 */
public final class CommonWordsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}

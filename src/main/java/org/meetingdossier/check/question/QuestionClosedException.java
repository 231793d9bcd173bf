package org.meetingdossier.check.question;

/**
 * A question is closed already: nothing more is said about it.
 */
public final class QuestionClosedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	QuestionClosedException(Question question) {
		super("The question is closed: " + question.id());
	}

}

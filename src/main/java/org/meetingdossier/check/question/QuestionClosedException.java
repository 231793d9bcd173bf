package org.meetingdossier.check.question;

/**
 * Somebody else did something about the question in between: it is no longer the turn of
 * who wanted to.
 */
public final class QuestionTurnedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	QuestionTurnedException(Question question) {
		super("The question is " + question.state());
	}

}

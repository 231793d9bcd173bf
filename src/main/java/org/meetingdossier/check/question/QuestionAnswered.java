package org.meetingdossier.check.question;

/**
 * A question was answered, in words or by a save that changed the place. Told within the
 * transaction that does so: who keeps something of it takes part. What it says is as
 * restricted as the question itself.
 *
 * @param question the question as it is now
 * @param by who did so, by the name they sign in with
 */
public record QuestionAnswered(Question question, String by) {

}

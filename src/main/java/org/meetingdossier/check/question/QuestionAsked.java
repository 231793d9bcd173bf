package org.meetingdossier.check.question;

/**
 * A clerk asked the author of a cited place, for the first time or again. Told within the
 * transaction that does so: who keeps something of it takes part. What it says is as
 * restricted as the question itself.
 *
 * @param question the question as it is now
 * @param by who did so, by the name they sign in with
 */
public record QuestionAsked(Question question, String by) {

}

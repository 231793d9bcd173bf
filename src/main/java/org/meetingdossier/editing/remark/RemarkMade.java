package org.meetingdossier.editing.remark;

/**
 * Somebody made a remark, or said more about one: then it has more than one line. Told
 * within the transaction that does so: who keeps something of it takes part. What it says
 * is as restricted as the remark itself.
 *
 * @param thread the remark as it is now
 * @param by who said so, by the name they sign in with
 */
public record RemarkMade(RemarkThread thread, String by) {

}

package org.meetingdossier.editing.remark;

/**
 * Somebody resolved a remark. Told within the transaction that does so: who keeps something of it
 * takes part. What it says is as restricted as the remark itself.
 *
 * @param thread the remark as it is now
 * @param by who resolved it, by the name they sign in with
 */
public record RemarkResolved(RemarkThread thread, String by) {

}

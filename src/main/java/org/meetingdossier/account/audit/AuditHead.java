package org.meetingdossier.account.audit;

/**
 * The end of the chain at some moment.
 *
 * @param number the number of the newest entry, zero when there is none
 * @param hash the hash of that entry, empty when there is none
 */
record AuditHead(long number, String hash) {

	static final AuditHead NONE = new AuditHead(0, "");

}

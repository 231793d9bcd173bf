package org.meetingdossier.account.audit;

import java.util.Iterator;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.audit.AuditReport.Fault;

/**
 * Walks along the chain until something is wrong.
 */
final class ChainCheck {

	/** The last entry that is as it was written, and the one before it. */
	private AuditHead last = AuditHead.NONE;

	private AuditHead beforeLast = AuditHead.NONE;

	AuditReport check(Iterator<AuditEntry> entries, AuditHead head) {
		while (entries.hasNext()) {
			AuditEntry entry = entries.next();
			Fault fault = faultOf(entry, head);
			if (fault != null) {
				return report(fault);
			}
			this.beforeLast = this.last;
			this.last = entry.toHead();
		}
		if (this.last.number() < head.number()) {
			return report(Fault.MISSING);
		}
		if (!this.last.equals(head)) {
			// The chain was written anew, somewhere: at least its last entry is another.
			this.last = this.beforeLast;
			return report(Fault.CHANGED);
		}
		return report(null);
	}

	private @Nullable Fault faultOf(AuditEntry entry, AuditHead head) {
		if (entry.number() < 1 || entry.number() > head.number()) {
			return Fault.ADDED;
		}
		if (entry.number() > this.last.number() + 1) {
			return Fault.MISSING;
		}
		return entry.follows(this.last) ? null : Fault.CHANGED;
	}

	private AuditReport report(@Nullable Fault fault) {
		return new AuditReport(this.last.number(), this.last.hash(), fault);
	}

}

package org.meetingdossier.account.audit;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows whether a transaction of this thread holds the end of the chain. A second
 * transaction inside it would wait for it for ever.
 */
final class HeadHolder implements TransactionSynchronization {

	/** Called within a transaction, before it locks the end of the chain. */
	void holdUntilCompletion() {
		if (TransactionSynchronizationManager.getSynchronizations().contains(this)) {
			return;
		}
		if (TransactionSynchronizationManager.hasResource(this)) {
			throw new IllegalStateException("The transaction around this one has recorded something already: "
					+ "this one would wait for it, and it for this one");
		}
		TransactionSynchronizationManager.bindResource(this, true);
		TransactionSynchronizationManager.registerSynchronization(this);
	}

	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResource(this);
	}

}

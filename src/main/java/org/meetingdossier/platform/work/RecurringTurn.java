package org.meetingdossier.platform.work;

import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * What JobRunr keeps of recurring work.
 *
 * @param name its name
 */
record RecurringTurn(String name) implements JobRequest {

	@Override
	public Class<StartRecurringWork> getJobRequestHandler() {
		return StartRecurringWork.class;
	}

}

package org.meetingdossier.platform.work;

import java.util.UUID;

import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * What JobRunr keeps of a piece of work: whose turn it is, and nothing of a room, so that it
 * can be read back after any change of a room's code.
 *
 * @param work identity of the work
 */
record WorkTurn(UUID work) implements JobRequest {

	@Override
	public Class<PerformWork> getJobRequestHandler() {
		return PerformWork.class;
	}

}

package org.meetingdossier.platform.work;

import org.jobrunr.server.BackgroundJobServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops long work before anything else stops, while all that it uses is still there.
 */
@Component
class WorkStop implements SmartLifecycle {

	private final ObjectProvider<BackgroundJobServer> server;

	private volatile boolean running;

	private volatile boolean stopping;

	WorkStop(ObjectProvider<BackgroundJobServer> server) {
		this.server = server;
	}

	boolean isStopping() {
		return this.stopping;
	}

	@Override
	public void start() {
		this.running = true;
		this.stopping = false;
	}

	@Override
	public void stop() {
		this.stopping = true;
		this.server.ifAvailable(BackgroundJobServer::stop);
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}

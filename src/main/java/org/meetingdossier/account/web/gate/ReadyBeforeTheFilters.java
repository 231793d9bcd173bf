package org.meetingdossier.account.web.gate;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Answers with what is ready within the server, before the application is asked: for such
 * an answer its filters cost as much as all the rest. All other requests go on to the
 * threads that work.
 */
class ReadyBeforeTheFilters extends ValveBase {

	private static final Logger logger = LoggerFactory.getLogger(ReadyBeforeTheFilters.class);

	private static final boolean ASYNC_MAY_COME_AFTER = true;

	/** The server is there before what it serves. */
	private final SingletonSupplier<BeforeTheGate> ready;

	private final WorkingThreads threads;

	ReadyBeforeTheFilters(ObjectProvider<BeforeTheGate> ready, WorkingThreads threads) {
		super(ASYNC_MAY_COME_AFTER);
		this.ready = SingletonSupplier.of(ready::getObject);
		this.threads = threads;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!answer(request, response)) {
			this.threads.run(() -> getNext().invoke(request, response));
		}
	}

	/**
	 * What goes wrong here goes wrong on the ordinary way as well, where there is a page
	 * for it.
	 */
	private boolean answer(Request request, Response response) throws IOException {
		try {
			return this.ready.obtain().answer(request, response);
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			logger.debug("On to the ordinary way", ex);
			return false;
		}
	}

}

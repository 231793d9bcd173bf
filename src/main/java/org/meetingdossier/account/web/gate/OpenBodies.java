package org.meetingdossier.account.web.gate;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Bounds how many requests that carry something one address, and all together, may have
 * under way. Whoever sends slowly holds a thread for as long as that takes: some threads
 * are always left for readers, who send nothing. It is a valve, as a filter cannot keep
 * the server from reading what was refused to its end.
 */
class OpenBodies extends ValveBase {

	private static final String WAIT_SECONDS = "5";

	private final int mostOfOne;

	private final Semaphore all;

	private final Map<ClientAddress, Integer> open = new ConcurrentHashMap<>();

	OpenBodies(int mostOfOne, int mostOfAll) {
		this.mostOfOne = mostOfOne;
		this.all = new Semaphore(mostOfAll);
		setAsyncSupported(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!carriesSomething(request)) {
			getNext().invoke(request, response);
			return;
		}
		ClientAddress address = ClientAddress.of(request);
		if (!take(address)) {
			refuse(request, response);
			return;
		}
		try {
			getNext().invoke(request, response);
		}
		finally {
			this.all.release();
			giveBack(address);
		}
	}

	/**
	 * By what the headers say: whether they contradict each other is judged behind this.
	 */
	private static boolean carriesSomething(Request request) {
		String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
		return (length != null && !length.equals("0")) || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	private boolean take(ClientAddress address) {
		if (!this.all.tryAcquire()) {
			return false;
		}
		if (this.open.merge(address, 1, Integer::sum) > this.mostOfOne) {
			giveBack(address);
			this.all.release();
			return false;
		}
		return true;
	}

	private void giveBack(ClientAddress address) {
		this.open.computeIfPresent(address, (same, count) -> (count > 1) ? count - 1 : null);
	}

	private static void refuse(Request request, Response response) throws IOException {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}

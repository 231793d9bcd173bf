package org.meetingdossier.account.web.gate;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Answers with what is ready within the server, before the chain of filters is put
 * together: for such an answer that costs as much as all the rest.
 */
class ReadyBeforeTheFilters extends ValveBase {

	private static final boolean ASYNC_MAY_COME_AFTER = true;

	/** The server is there before what it serves. */
	private final SingletonSupplier<BeforeTheGate> ready;

	ReadyBeforeTheFilters(ObjectProvider<BeforeTheGate> ready) {
		super(ASYNC_MAY_COME_AFTER);
		this.ready = SingletonSupplier.of(ready::getObject);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!this.ready.obtain().answer(request, response)) {
			getNext().invoke(request, response);
		}
	}

}

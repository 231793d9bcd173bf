package org.meetingdossier.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for what is stopped and started again. They are below those that the system gives
 * to whoever asks for any: nobody takes them meanwhile, also when other tests run beside.
 */
final class FreePort {

	private static final AtomicInteger NEXT = new AtomicInteger(
			20_000 + (int) (ProcessHandle.current().pid() % 10_000));

	private FreePort() {
	}

	static int next() {
		int port = NEXT.getAndIncrement();
		while (!isFree(port)) {
			port = NEXT.getAndIncrement();
		}
		return port;
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}

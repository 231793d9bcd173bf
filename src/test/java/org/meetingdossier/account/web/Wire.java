package org.meetingdossier.account.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.springframework.core.env.Environment;

/**
 * Sends requests as bytes, for those that no client would send.
 */
public final class Wire {

	private Wire() {
	}

	/**
	 * Sends a request and reads until the application closes the connection, so the
	 * request has to ask for that.
	 * @param environment the environment of the test, which knows the port
	 * @param request the request, line breaks and all
	 * @return the answer as it came
	 */
	public static String send(Environment environment, String request) {
		int port = environment.getRequiredProperty("local.server.port", Integer.class);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The application does not answer", ex);
		}
	}

}

package org.meetingdossier.account.web.gate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where requests come from, to count them by. Of IPv6 the network, as everybody has a
 * whole one of those.
 *
 * @param value an IPv4 address, or the first half of an IPv6 one
 */
public record ClientAddress(String value) {

	private static final int NETWORK_BYTES = 8;

	public static ClientAddress of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	static ClientAddress of(String address) {
		if (!address.contains(":")) {
			return new ClientAddress(address);
		}
		try {
			// Digits and colons only: this asks no name server.
			InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
			return (parsed instanceof Inet6Address) ? new ClientAddress(network(parsed))
					: new ClientAddress(parsed.getHostAddress());
		}
		catch (UnknownHostException ex) {
			return new ClientAddress(address);
		}
	}

	private static String network(InetAddress address) {
		return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64";
	}

}

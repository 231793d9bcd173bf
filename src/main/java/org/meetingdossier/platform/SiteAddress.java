package org.meetingdossier.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the application, for links that leave it: to choose a password, to a
 * preview, in a mail. It comes from the settings alone: what a request says of its host
 * is what any stranger may say.
 */
@Component
public class SiteAddress {

	private static final String SETTING = "dossier.address";

	private final Environment environment;

	private final Optional<String> set;

	/**
	 * Known from when the server has a port: asking for settings costs a page more than
	 * its links.
	 */
	private volatile @Nullable String here;

	SiteAddress(Environment environment) {
		this.environment = environment;
		this.set = Optional.ofNullable(environment.getProperty(SETTING))
			.filter((one) -> !one.isBlank())
			.map(SiteAddress::checked);
	}

	/**
	 * The address of something here.
	 * @param path where it is, from {@code /} on
	 * @return the whole address; while none is set one that works on this computer only
	 */
	public String of(String path) {
		return this.set.orElseGet(this::here) + path;
	}

	/**
	 * The address by which a calendar program follows something here.
	 * @param path where the calendar is, from {@code /} on
	 * @return the whole address
	 */
	public String ofCalendar(String path) {
		return of(path).replaceFirst("^https?:", "webcal:");
	}

	/**
	 * Whether nobody said where people reach an application that others can reach. Its
	 * links then work on this computer only, and none may be mailed.
	 * @return true if {@code dossier.address} should be set
	 */
	public boolean isUnknown() {
		return this.set.isEmpty() && !isBoundToThisComputer();
	}

	private boolean isBoundToThisComputer() {
		String bound = this.environment.getProperty("server.address", "");
		try {
			return !bound.isBlank() && InetAddress.getByName(bound).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private String here() {
		String known = this.here;
		if (known != null) {
			return known;
		}
		String port = this.environment.getProperty("local.server.port");
		String address = "http://localhost:" + ((port != null) ? port : "8080")
				+ this.environment.getProperty("server.servlet.context-path", "");
		if (port != null) {
			this.here = address;
		}
		return address;
	}

	private static String checked(String address) {
		String trimmed = address.strip().replaceFirst("/+$", "");
		if (!trimmed.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?") || URI.create(trimmed).getHost() == null) {
			throw new IllegalArgumentException(
					SETTING + " is an address such as https://dossier.example.nl, unlike " + address);
		}
		return trimmed;
	}

}

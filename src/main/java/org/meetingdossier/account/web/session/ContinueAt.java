package org.meetingdossier.account.web.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import org.meetingdossier.account.StartPage;

/**
 * Where somebody goes on after signing in: an address of ours, without host. Whatever
 * could lead elsewhere becomes the start page.
 *
 * @param address a path, with its query if it has one
 */
public record ContinueAt(String address) {

	/** The first page. */
	public static final ContinueAt START = new ContinueAt("/");

	private static final String ACCOUNT = "/account";

	private static final int LONGEST = 2000;

	public static ContinueAt of(@Nullable String address) {
		return (address != null && isLocal(address)) ? new ContinueAt(address) : START;
	}

	/** What is asked for now. */
	public static ContinueAt of(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return of((request.getQueryString() != null) ? path + '?' + request.getQueryString() : path);
	}

	/**
	 * The address, or where people start. Who follows the link to sign in asks for no
	 * page: that is the link to their account.
	 */
	public String orStart(@Nullable StartPage start) {
		return (start != null && (equals(START) || this.address.equals(ACCOUNT))) ? start.address() : this.address;
	}

	public String afterSignIn() {
		return afterSignIn(false);
	}

	/** For who was signed in and is no longer. */
	public String afterSignInAgain() {
		return afterSignIn(true);
	}

	private String afterSignIn(boolean again) {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath("/sign-in");
		Map<String, String> values = new HashMap<>();
		if (!equals(START)) {
			page.queryParam("continue", "{address}");
			values.put("address", this.address);
		}
		if (again) {
			page.queryParam("after", "time");
		}
		return page.encode().build(values).toString();
	}

	/** Browsers read a backslash as a slash and skip tabs and line breaks. */
	private static boolean isLocal(String address) {
		boolean plain = address.length() <= LONGEST && address.startsWith("/") && !address.startsWith("//")
				&& address.indexOf('\\') < 0 && address.chars().allMatch((character) -> character > ' ');
		if (!plain) {
			return false;
		}
		try {
			URI uri = new URI(address);
			return !uri.isAbsolute() && uri.getRawAuthority() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}

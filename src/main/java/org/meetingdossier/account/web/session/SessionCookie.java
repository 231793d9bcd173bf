package org.meetingdossier.account.web.session;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie that names the session.
 */
@Component
public class SessionCookie implements CookieSerializer {

	/** The name of the cookie. */
	public static final String NAME = "dossier";

	private final CookieNames names;

	private final CookieSerializer secure = serializer(CookieNames.secure(NAME), true);

	private final CookieSerializer plain = serializer(NAME, false);

	SessionCookie(CookieNames names) {
		this.names = names;
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		of(value.getRequest()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request).readCookieValues(request);
	}

	private CookieSerializer of(HttpServletRequest request) {
		return this.names.areSecure(request) ? this.secure : this.plain;
	}

	private static CookieSerializer serializer(String name, boolean secure) {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookieName(name);
		serializer.setCookiePath("/");
		serializer.setUseSecureCookie(secure);
		serializer.setUseHttpOnlyCookie(true);
		serializer.setSameSite("Lax");
		return serializer;
	}

}

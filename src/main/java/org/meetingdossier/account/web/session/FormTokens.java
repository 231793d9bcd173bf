package org.meetingdossier.account.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The tokens that show that a form is ours. They are kept in a cookie, not in the
 * session: so the sign-in page needs no session, and a form outlives the session in which
 * it was opened.
 */
@Component
public class FormTokens implements CsrfTokenRepository {

	/** Under this name the token of forms is sent. */
	public static final String NAME = "dossier-form";

	private final CookieNames names;

	private final CsrfTokenRepository secure = cookie(CookieNames.secure(NAME), true);

	private final CsrfTokenRepository plain = cookie(NAME, false);

	FormTokens(CookieNames names) {
		this.names = names;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return of(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		of(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return of(request).loadToken(request);
	}

	private CsrfTokenRepository of(HttpServletRequest request) {
		return this.names.areSecure(request) ? this.secure : this.plain;
	}

	private static CsrfTokenRepository cookie(String name, boolean secure) {
		CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
		repository.setCookieName(name);
		repository.setCookiePath("/");
		repository.setCookieCustomizer((cookie) -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
		return repository;
	}

}

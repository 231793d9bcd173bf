package org.meetingdossier.platform.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import org.meetingdossier.platform.TheHague;

/**
 * The language of the interface: Dutch, or English for who asks for it. What the browser
 * prefers does not count, because the content is Dutch anyway.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

	private static final List<Locale> SUPPORTED = List.of(TheHague.LANGUAGE, Locale.ENGLISH);

	/**
	 * Behind a proxy that does not tell of TLS the setting of the session's cookie says
	 * it.
	 */
	@Bean
	LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
		LanguageCookie secure = cookie(null);
		secure.setCookieSecure(true);
		return alwaysSecure ? secure : cookie(secure);
	}

	private static LanguageCookie cookie(@Nullable LanguageCookie secure) {
		LanguageCookie resolver = new LanguageCookie(secure);
		resolver.setDefaultLocale(TheHague.LANGUAGE);
		resolver.setCookiePath("/");
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LanguageSwitch languageSwitch = new LanguageSwitch();
		languageSwitch.setParamName("lang");
		languageSwitch.setIgnoreInvalidLocale(true);
		registry.addInterceptor(languageSwitch);
	}

	private static boolean isSupported(@Nullable Locale locale) {
		return locale != null && SUPPORTED.contains(locale);
	}

	/**
	 * Remembers the language; one that we do not speak counts as none.
	 */
	private static final class LanguageCookie extends CookieLocaleResolver {

		/** Writes the cookie under TLS; none in the one that does. */
		private final @Nullable LanguageCookie secure;

		LanguageCookie(@Nullable LanguageCookie secure) {
			super("language");
			this.secure = secure;
		}

		@Override
		public void setLocaleContext(HttpServletRequest request, @Nullable HttpServletResponse response,
				@Nullable LocaleContext language) {
			if (this.secure != null && request.isSecure()) {
				this.secure.setLocaleContext(request, response, language);
			}
			else {
				super.setLocaleContext(request, response, language);
			}
		}

		@Override
		protected @Nullable Locale parseLocaleValue(String value) {
			Locale locale = super.parseLocaleValue(value);
			return isSupported(locale) ? locale : null;
		}

	}

	/**
	 * Follows {@code ?lang=…}; a language that we do not speak changes nothing.
	 */
	private static final class LanguageSwitch extends LocaleChangeInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
				throws ServletException {
			try {
				return super.preHandle(request, response, handler);
			}
			catch (IllegalStateException ex) {
				// What went wrong may be that the parameters cannot be read.
				if (request.getDispatcherType() == DispatcherType.ERROR) {
					return true;
				}
				throw ex;
			}
		}

		@Override
		protected @Nullable Locale parseLocaleValue(String value) {
			Locale locale = super.parseLocaleValue(value);
			if (!isSupported(locale)) {
				throw new IllegalArgumentException("Unsupported language");
			}
			return locale;
		}

	}

}

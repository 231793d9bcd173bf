package org.meetingdossier.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.meetingdossier.platform.SecurityHeaders;
import org.meetingdossier.platform.database.DatabaseAway;

/**
 * Answers what the server refuses before the application sees it, such as an address with
 * an encoded slash or a header that is too big. Such a request has no page around it: the
 * answer is bare, in the reader's language, and has the headers of all others.
 */
class BareErrorPage extends ErrorReportValve {

	private final ObjectProvider<ITemplateEngine> templates;

	private final ObjectProvider<LocaleResolver> languages;

	private final ObjectProvider<ErrorKind> kinds;

	private final boolean alwaysSecure;

	BareErrorPage(ObjectProvider<ITemplateEngine> templates, ObjectProvider<LocaleResolver> languages,
			ObjectProvider<ErrorKind> kinds, boolean alwaysSecure) {
		this.templates = templates;
		this.languages = languages;
		this.kinds = kinds;
		this.alwaysSecure = alwaysSecure;
		setAsyncSupported(true);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		boolean unsaid = response.getStatus() >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0
				&& response.setErrorReported();
		if (!unsaid) {
			return;
		}
		HttpStatus known = HttpStatus.resolve(response.getStatus());
		HttpStatus status = (known != null) ? known : HttpStatus.INTERNAL_SERVER_ERROR;
		if (failure != null && DatabaseAway.causes(failure)) {
			// Even the page that would say so needs the database, for who reads it.
			status = HttpStatus.SERVICE_UNAVAILABLE;
			response.setStatus(status.value());
		}
		Locale language = this.languages.getObject().resolveLocale(request.getRequest());
		SecurityHeaders.write(response, this.alwaysSecure || request.isSecure());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setLocale(language);
		ErrorKind kinds = this.kinds.getObject();
		say(this.templates.getObject()
			.process("error/bare", new Context(language,
					Map.of("status", response.getStatus(), "kind", kinds.of(status), "limits", kinds.limits()))),
				response);
	}

	private void say(String page, Response response) {
		try {
			response.getReporter().write(page);
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The reader went away before the error page", ex);
		}
	}

}

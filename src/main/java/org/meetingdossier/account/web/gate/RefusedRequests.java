package org.meetingdossier.account.web.gate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.web.session.ContinueAt;
import org.meetingdossier.account.web.session.SessionLifetime;
import org.meetingdossier.platform.ErrorReason;
import org.meetingdossier.platform.KeptForms;

/**
 * Sends who is not signed in to the page where they can, and tells who is what is not for
 * them.
 */
@Component
class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final Logger logger = LoggerFactory.getLogger(RefusedRequests.class);

	private final AddressRules addresses;

	private final CurrentPerson person;

	private final MessageSource messages;

	private final LocaleResolver languages;

	private final ObjectProvider<KeptForms> forms;

	RefusedRequests(AddressRules addresses, CurrentPerson person, MessageSource messages, LocaleResolver languages,
			ObjectProvider<KeptForms> forms) {
		this.addresses = addresses;
		this.person = person;
		this.messages = messages;
		this.languages = languages;
		this.forms = forms;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		if (isByAnotherMethod(request, response)) {
			return;
		}
		if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			response.sendError(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		// Only what was asked for can be asked for again; a form has to be sent anew,
		// unless its room kept what was typed.
		boolean again = HttpMethod.GET.matches(request.getMethod());
		ContinueAt next = again ? ContinueAt.of(request) : kept(request).map(ContinueAt::of).orElse(ContinueAt.START);
		String page = SessionLifetime.isOver(request) ? next.afterSignInAgain() : next.afterSignIn();
		response.sendRedirect(request.getContextPath() + page);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException {
		if (isByAnotherMethod(request, response)) {
			return;
		}
		String who = this.person.signedIn().map(SignedInPerson::username).orElse("anybody");
		logger.warn("{} {} was refused to {} from {}: {}", request.getMethod(), OneLine.of(request.getRequestURI()),
				OneLine.of(who), request.getRemoteAddr(),
				(exception instanceof CsrfException) ? "no token of ours" : "no role for it");
		if (exception instanceof CsrfException) {
			Optional<String> kept = kept(request);
			if (kept.isPresent()) {
				response.sendRedirect(request.getContextPath() + ContinueAt.of(kept.get()).address());
				return;
			}
			ErrorReason.tell(request,
					this.messages.getMessage("form.foreign", null, this.languages.resolveLocale(request)));
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/**
	 * A program that is let in everywhere by one method is told of that one, not kept
	 * out.
	 */
	private boolean isByAnotherMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<HttpMethod> methods = this.addresses.methodsInstead(request);
		if (methods.isEmpty()) {
			return false;
		}
		response.setHeader(HttpHeaders.ALLOW, methods.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
		response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		return true;
	}

	private Optional<String> kept(HttpServletRequest request) {
		return this.forms.stream().flatMap((forms) -> forms.keep(request).stream()).findFirst();
	}

}

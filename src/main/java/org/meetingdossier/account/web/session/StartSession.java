package org.meetingdossier.account.web.session;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.SignedInPerson;

/**
 * Makes a session for somebody who showed who they are.
 */
@Component
public class StartSession {

	private final SessionAuthenticationStrategy start;

	private final SecurityContextRepository contexts;

	private final Clock clock;

	StartSession(SessionAuthenticationStrategy start, SecurityContextRepository contexts, Clock clock) {
		this.clock = clock;
		this.start = start;
		this.contexts = contexts;
	}

	public void of(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = authenticationOf(person);
		this.start.onAuthentication(authentication, request, response);
		keep(authentication, request, response);
	}

	/** For who was given a session already: keeps of the person what sessions keep. */
	public void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		SessionLifetime.begin(request.getSession(), this.clock.instant());
	}

	public static Authentication authenticationOf(SignedInPerson person) {
		List<SimpleGrantedAuthority> roles = person.roles()
			.stream()
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(person, null, roles);
	}

}

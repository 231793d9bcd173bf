package org.meetingdossier.account.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.platform.database.InstallationWarning;

/**
 * Who you are, which no other page says, and the way out.
 */
@Controller
class AccountController {

	private final CurrentPerson person;

	private final People people;

	private final CsrfTokenRepository tokens;

	private final AuditLog audit;

	private final Menu menu;

	private final ObjectProvider<InstallationWarning> warnings;

	AccountController(CurrentPerson person, People people, CsrfTokenRepository tokens, AuditLog audit, Menu menu,
			ObjectProvider<InstallationWarning> warnings) {
		this.warnings = warnings;
		this.audit = audit;
		this.menu = menu;
		this.person = person;
		this.people = people;
		this.tokens = tokens;
	}

	@GetMapping("/account")
	String show(Model model) {
		PersonSummary person = this.person.signedIn()
			.flatMap((signedIn) -> this.people.find(signedIn.id()))
			.orElseThrow();
		model.addAttribute("person", person);
		model.addAttribute("links", this.menu.linksFor(person.details().roles()));
		if (this.person.has(Role.ADMIN)) {
			model.addAttribute("warnings",
					this.warnings.orderedStream().flatMap((warning) -> warning.now().stream()).toList());
		}
		return "account/account";
	}

	@PostMapping("/account/sign-out")
	String signOut(HttpServletRequest request, HttpServletResponse response) {
		this.person.signedIn()
			.map(SignedInPerson::username)
			.ifPresent((who) -> this.audit.record(AuditEvent.of(who, AuditAction.SIGNED_OUT, "person/" + who)));
		new SecurityContextLogoutHandler().logout(request, response,
				SecurityContextHolder.getContext().getAuthentication());
		this.tokens.saveToken(null, request, response);
		// What was read or kept on this device is not for who uses it next; cookies are
		// not
		// touched, so nobody is signed out elsewhere.
		response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
		return "redirect:/sign-in?after=sign-out";
	}

}

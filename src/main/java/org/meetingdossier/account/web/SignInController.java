package org.meetingdossier.account.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.StartPage;
import org.meetingdossier.account.web.gate.ClientAddress;
import org.meetingdossier.account.web.gate.SignInTries;
import org.meetingdossier.account.web.gate.TooOften;
import org.meetingdossier.account.web.oidc.OidcSignIn;
import org.meetingdossier.account.web.session.ContinueAt;
import org.meetingdossier.account.web.session.SessionProperties;
import org.meetingdossier.account.web.session.StartSession;

@Controller
class SignInController {

	private static final String PAGE = "account/sign-in";

	/** What somebody may just have done that makes them sign in. */
	private static final Set<String> NOTICES = Set.of("password", "set-up", "sign-out", "time");

	/** Why somebody whom an identity provider knows was not let in. */
	private static final Set<String> REFUSALS = Set.of("username", "reserved", "disabled", "provider");

	private final People people;

	private final Passwords passwords;

	private final SignInTries tries;

	private final StartSession sessions;

	private final CurrentPerson person;

	private final List<OidcSignIn.Provider> providers;

	private final @Nullable StartPage start;

	private final long longest;

	private final long idle;

	SignInController(People people, Passwords passwords, SignInTries tries, StartSession sessions, CurrentPerson person,
			ObjectProvider<OidcSignIn> oidc, SessionProperties times, ObjectProvider<StartPage> start,
			@Value("${spring.session.timeout}") Duration idle) {
		this.start = start.getIfAvailable();
		this.longest = times.lifetime().toHours();
		this.idle = idle.toHours();
		this.people = people;
		this.passwords = passwords;
		this.tries = tries;
		this.sessions = sessions;
		this.person = person;
		this.providers = Optional.ofNullable(oidc.getIfAvailable()).map(OidcSignIn::providers).orElse(List.of());
	}

	@ModelAttribute("providers")
	List<OidcSignIn.Provider> providers() {
		return this.providers;
	}

	/** Whether somebody still has to follow the link for the first administrator. */
	@ModelAttribute("toBeSetUp")
	boolean toBeSetUp() {
		return !this.people.haveAnAdmin();
	}

	/** For how many hours one stays signed in: at most, and without doing anything. */
	@ModelAttribute("hours")
	List<Long> hours() {
		return List.of(this.longest, this.idle);
	}

	@GetMapping("/sign-in")
	String show(@ModelAttribute("form") SignInForm form, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String refused, Model model) {
		if (this.person.isSignedIn()) {
			return "redirect:/account";
		}
		if (after != null && NOTICES.contains(after)) {
			model.addAttribute("notice", after);
		}
		if (refused != null && REFUSALS.contains(refused)) {
			model.addAttribute("refused", refused);
		}
		return PAGE;
	}

	@PostMapping("/sign-in")
	String signIn(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		ClientAddress address = ClientAddress.of(request);
		Optional<Duration> wait = this.tries.take(form.getUsername(), address);
		if (wait.isPresent()) {
			return TooOften.say(wait.get(), errors, response, PAGE);
		}
		Optional<SignedInPerson> known = this.passwords.signIn(form.getUsername(), form.getPassword());
		if (known.isEmpty()) {
			errors.reject("signIn.wrong");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		this.tries.giveBack(form.getUsername(), address);
		this.sessions.of(known.get(), request, response);
		return "redirect:" + ContinueAt.of(form.getContinue()).orStart(this.start);
	}

}

package org.meetingdossier.account.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.web.gate.ClientAddress;
import org.meetingdossier.account.web.gate.SignInTries;
import org.meetingdossier.account.web.gate.TooOften;

/**
 * Changing one's own password. It ends all one's sessions, this one too: whoever else
 * knew the old password is out.
 */
@Controller
@RequestMapping("/account/password")
class OwnPasswordController {

	private static final String PAGE = "account/password";

	private final CurrentPerson person;

	private final Passwords passwords;

	private final NewPassword newPassword;

	private final SignInTries tries;

	OwnPasswordController(CurrentPerson person, Passwords passwords, NewPassword newPassword, SignInTries tries) {
		this.person = person;
		this.passwords = passwords;
		this.newPassword = newPassword;
		this.tries = tries;
	}

	@ModelAttribute("person")
	SignedInPerson person() {
		return this.person.signedIn().orElseThrow();
	}

	@GetMapping
	String edit(@ModelAttribute("form") PasswordForm form) {
		return PAGE;
	}

	@PostMapping
	String update(@ModelAttribute("form") PasswordForm form, BindingResult errors,
			@ModelAttribute("person") SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
		ClientAddress address = ClientAddress.of(request);
		Optional<Duration> wait = this.tries.take(person.username(), address);
		if (wait.isPresent()) {
			return TooOften.say(wait.get(), errors, response, PAGE);
		}
		if (this.passwords.isRight(person.id(), form.getCurrent())) {
			this.tries.giveBack(person.username(), address);
		}
		else {
			errors.rejectValue("current", "password.current.wrong");
		}
		this.newPassword.check(form.getPassword(), person.username(), person.displayName(), errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		this.passwords.change(person.id(), form.getPassword());
		request.getSession().invalidate();
		return "redirect:/sign-in?after=password";
	}

}

package org.meetingdossier.account.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.meetingdossier.account.DeadLinkException;
import org.meetingdossier.account.OneTimeLinks;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.platform.NotFoundException;

/**
 * Choosing a password with the link that an administrator made. Opening the link does not
 * use it: mail programs open links too.
 */
@Controller
@RequestMapping("/password/{token}")
class ChoosePasswordController {

	private static final String PAGE = "account/choose-password";

	private final OneTimeLinks links;

	private final NewPassword newPassword;

	ChoosePasswordController(OneTimeLinks links, NewPassword newPassword) {
		this.links = links;
		this.newPassword = newPassword;
	}

	@ModelAttribute("person")
	PersonSummary person(@PathVariable String token) {
		return this.links.personOf(token).orElseThrow(ChoosePasswordController::dead);
	}

	@GetMapping
	String blank(@ModelAttribute("form") ChosenPasswordForm form) {
		return PAGE;
	}

	@PostMapping
	String choose(@PathVariable String token, @ModelAttribute("form") ChosenPasswordForm form, BindingResult errors,
			@ModelAttribute("person") PersonSummary person, HttpServletResponse response) {
		this.newPassword.check(form.getPassword(), person.username(), person.details().name(), errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		try {
			this.links.choosePassword(token, form.getPassword());
		}
		catch (DeadLinkException ex) {
			throw dead();
		}
		return "redirect:/sign-in?after=password";
	}

	private static NotFoundException dead() {
		return new NotFoundException("link.dead");
	}

}

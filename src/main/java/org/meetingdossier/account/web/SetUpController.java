package org.meetingdossier.account.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.meetingdossier.account.UsernameTakenException;
import org.meetingdossier.platform.NotFoundException;

/**
 * Making the first administrator with the link that an empty installation prints.
 */
@Controller
@RequestMapping("/set-up/{token}")
class SetUpController {

	private static final String PAGE = "account/set-up";

	private final OneTimeLinks links;

	private final NewPassword newPassword;

	SetUpController(OneTimeLinks links, NewPassword newPassword) {
		this.links = links;
		this.newPassword = newPassword;
	}

	@GetMapping
	String blank(@PathVariable String token, @ModelAttribute("form") SetUpForm form) {
		requireWorking(token);
		return PAGE;
	}

	@PostMapping
	String create(@PathVariable String token, @Valid @ModelAttribute("form") SetUpForm form, BindingResult errors,
			HttpServletResponse response) {
		requireWorking(token);
		this.newPassword.check(form.getPassword(), form.getUsername(), form.getName(), errors);
		if (!errors.hasErrors()) {
			setUp(token, form, errors);
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		return "redirect:/sign-in?after=set-up";
	}

	private void setUp(String token, SetUpForm form, BindingResult errors) {
		try {
			this.links.setUp(token, form.getUsername(), form.getName(), form.getPassword());
		}
		catch (UsernameTakenException ex) {
			errors.rejectValue("username", ex.reason());
		}
		catch (DeadLinkException ex) {
			throw new NotFoundException("setUp.dead");
		}
	}

	private void requireWorking(String token) {
		if (!this.links.opensSetUp(token)) {
			throw new NotFoundException("setUp.dead");
		}
	}

}

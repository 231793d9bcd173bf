package org.meetingdossier.account.web.people;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.UsernameTakenException;
import org.meetingdossier.platform.SiteAddress;

@Controller
@RequestMapping("/admin/people")
class PeopleController {

	private static final String BLANK = "account/new-person";

	private final People people;

	private final SiteAddress site;

	PeopleController(People people, SiteAddress site) {
		this.people = people;
		this.site = site;
	}

	@ModelAttribute("allRoles")
	Role[] roles() {
		return Role.values();
	}

	@ModelAttribute("allLevels")
	Level[] levels() {
		return Level.values();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("people", this.people.list().stream().map(PersonLine::of).toList());
		model.addAttribute("addressUnknown", this.site.isUnknown());
		return "account/people";
	}

	@GetMapping("/new")
	String blank(@ModelAttribute("form") NewPersonForm form) {
		return BLANK;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") NewPersonForm form, BindingResult errors,
			HttpServletResponse response) {
		UUID added = errors.hasErrors() ? null : add(form, errors);
		if (added == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return BLANK;
		}
		return "redirect:/admin/people/" + added + "?done=added";
	}

	private @Nullable UUID add(NewPersonForm form, BindingResult errors) {
		try {
			PersonSummary person = this.people.add(form.getUsername(), form.toCommand());
			return person.id();
		}
		catch (UsernameTakenException ex) {
			errors.rejectValue("username", ex.reason());
			return null;
		}
	}

}

package org.meetingdossier.account.web.people;

import java.util.Set;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.LastAdminException;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.OneTimeLinks;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonChangedException;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.SiteAddress;

@Controller
@RequestMapping("/admin/people/{id:[0-9a-f-]{36}}")
class PersonController {

	private static final String PAGE = "account/person";

	/** What was just done to the person. */
	private static final Set<String> DONE = Set.of("added", "changed", "disabled", "enabled");

	private final People people;

	private final OneTimeLinks links;

	private final SiteAddress site;

	PersonController(People people, OneTimeLinks links, SiteAddress site) {
		this.people = people;
		this.links = links;
		this.site = site;
	}

	@ModelAttribute("addressUnknown")
	boolean isAddressUnknown() {
		return this.site.isUnknown();
	}

	@ModelAttribute("person")
	PersonLine person(@PathVariable UUID id) {
		return PersonLine.of(known(id));
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
	String edit(@PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Model model) {
		model.addAttribute("form", PersonForm.of(known(id).details()));
		if (done != null && DONE.contains(done)) {
			model.addAttribute("done", done);
		}
		return PAGE;
	}

	@PostMapping
	String update(@PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		if (!errors.hasErrors()) {
			PersonDetails now = known(id).details();
			try {
				this.people.change(id, form.getStartedFrom(), form.toCommand(now.clearance()));
			}
			catch (LastAdminException ex) {
				errors.rejectValue("roles", "person.last-admin");
			}
			catch (PersonChangedException ex) {
				// What was typed stays; sent once more it takes the place of what stands
				// now.
				form.setStartedFrom(now.mark());
				model.addAttribute("changed", true);
				response.setStatus(HttpStatus.CONFLICT.value());
				return PAGE;
			}
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		return done(id, "changed");
	}

	@PostMapping("/disable")
	String disable(@PathVariable UUID id, Model model, HttpServletResponse response) {
		try {
			this.people.disable(id);
		}
		catch (LastAdminException ex) {
			model.addAttribute("form", PersonForm.of(known(id).details()));
			model.addAttribute("refused", "person.last-admin");
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		return done(id, "disabled");
	}

	@PostMapping("/enable")
	String enable(@PathVariable UUID id) {
		this.people.enable(id);
		return done(id, "enabled");
	}

	/** Shown in the answer itself, as it is kept nowhere. */
	@PostMapping("/link")
	String link(@PathVariable UUID id, Model model) {
		if (known(id).external()) {
			throw new NotFoundException("person.external.link");
		}
		model.addAttribute("form", PersonForm.of(known(id).details()));
		model.addAttribute("link", this.site.of("/password/" + this.links.forPassword(id)));
		model.addAttribute("hours", OneTimeLinks.PASSWORD_TIME.toHours());
		return PAGE;
	}

	private PersonSummary known(UUID id) {
		return this.people.find(id).orElseThrow(() -> new NotFoundException("person.unknown"));
	}

	private static String done(UUID id, String what) {
		return "redirect:/admin/people/" + id + "?done=" + what;
	}

}

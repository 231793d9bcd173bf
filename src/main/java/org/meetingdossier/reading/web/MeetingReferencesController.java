package org.meetingdossier.reading.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.reading.ReferencesPage;
import org.meetingdossier.register.Register;

@Controller
class MeetingReferencesController {

	private final CurrentEdition current;

	private final Register register;

	MeetingReferencesController(CurrentEdition current, Register register) {
		this.current = current;
		this.register = register;
	}

	@GetMapping("/meetings/{slug}/references")
	String list(@PathVariable String slug, Model model) {
		model.addAttribute("page",
				ReferencesPage.of(this.current.of(slug), this.register::find, this.register.newestSnapshot()));
		return "reading/references";
	}

}

package org.meetingdossier.reading.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.reading.agenda.CardsPage;

@Controller
class CardsController {

	private final Editions editions;

	private final CurrentPerson person;

	CardsController(Editions editions, CurrentPerson person) {
		this.editions = editions;
		this.person = person;
	}

	@GetMapping("/meetings/{slug}/cards")
	String show(@PathVariable String slug, Model model) {
		model.addAttribute("page", CardsPage.of(this.editions.at(slug, this.person.clearance()).opened()));
		return "reading/cards";
	}

}

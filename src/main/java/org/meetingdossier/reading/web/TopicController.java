package org.meetingdossier.reading.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.agenda.AgendaPages;
import org.meetingdossier.reading.agenda.TopicPage;
import org.meetingdossier.reading.glossary.Glossary;

@Controller
class TopicController {

	private final Editions editions;

	private final AgendaPages agendas;

	private final CurrentPerson person;

	private final Glossary glossary;

	TopicController(Editions editions, AgendaPages agendas, CurrentPerson person, Glossary glossary) {
		this.editions = editions;
		this.agendas = agendas;
		this.person = person;
		this.glossary = glossary;
	}

	@GetMapping("/meetings/{slug}/topics/{number:[1-9][0-9]{0,3}}")
	String show(@PathVariable String slug, @PathVariable int number, Model model) {
		PublishedDossier published = this.editions.at(slug, this.person.clearance()).opened();
		TopicPage page = TopicPage.of(published, this.agendas.of(published), this.glossary.definitions(), number)
			.orElseThrow(() -> new NotFoundException("topic.unknown", number));
		model.addAttribute("page", page);
		return "reading/topic";
	}

}

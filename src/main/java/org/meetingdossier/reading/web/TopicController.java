package org.meetingdossier.reading.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.TopicPage;

@Controller
class TopicController {

	private final CurrentEdition current;

	private final DossierChecks checks;

	TopicController(CurrentEdition current, DossierChecks checks) {
		this.current = current;
		this.checks = checks;
	}

	@GetMapping("/meetings/{slug}/topics/{number:[1-9][0-9]{0,3}}")
	String show(@PathVariable String slug, @PathVariable int number, Model model) {
		PublishedDossier published = this.current.of(slug);
		TopicPage page = TopicPage.of(published, this.checks.of(published), number)
			.orElseThrow(() -> new NotFoundException("topic.unknown", number));
		model.addAttribute("page", page);
		return "reading/topic";
	}

}

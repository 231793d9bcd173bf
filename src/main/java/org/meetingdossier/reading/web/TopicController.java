package org.meetingdossier.reading.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.TopicPage;

@Controller
class TopicController {

	private final CurrentEdition current;

	TopicController(CurrentEdition current) {
		this.current = current;
	}

	@GetMapping("/meetings/{slug}/topics/{number:[1-9][0-9]{0,3}}")
	String show(@PathVariable String slug, @PathVariable int number, Model model) {
		TopicPage page = TopicPage.of(this.current.of(slug), number)
			.orElseThrow(() -> new NotFoundException("topic.unknown", number));
		model.addAttribute("page", page);
		return "reading/topic";
	}

}

package org.meetingdossier.editing.web.element;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.editing.Sources;

/**
 * Documents to cite, while somebody types a number.
 */
@Controller
class SourceController {

	/** Nobody writes a longer number. */
	private static final int LONGEST = 200;

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping("/edit/sources")
	String find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String field, Model model) {
		String words = q.substring(0, Math.min(q.length(), LONGEST));
		model.addAttribute("picker",
				new Picker(field, words, this.sources.find(words), this.sources.snapshot().orElse(null)));
		return "editing/sources";
	}

}

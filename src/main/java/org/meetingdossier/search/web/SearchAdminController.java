package org.meetingdossier.search.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.meetingdossier.platform.TheHague;
import org.meetingdossier.search.Search;

@Controller
class SearchAdminController {

	private final Search search;

	SearchAdminController(Search search) {
		this.search = search;
	}

	@GetMapping(SearchDoor.ADMIN)
	String show(Model model) {
		model.addAttribute("asOf", this.search.asOf().map((time) -> time.atZone(TheHague.ZONE)).orElse(null));
		model.addAttribute("building", this.search.isBuilding());
		return "search/admin";
	}

	@PostMapping(SearchDoor.ADMIN)
	String rebuild(RedirectAttributes redirect) {
		this.search.askRebuild();
		redirect.addFlashAttribute("asked", true);
		return "redirect:" + SearchDoor.ADMIN;
	}

}

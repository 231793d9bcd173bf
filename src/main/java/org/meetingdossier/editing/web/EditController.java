package org.meetingdossier.editing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.editing.Workbench;

/**
 * Where an editor starts: the dossiers, and what is in one of them.
 */
@Controller
class EditController {

	private final Desk desk;

	private final Workbench workbench;

	EditController(Desk desk, Workbench workbench) {
		this.desk = desk;
		this.workbench = workbench;
	}

	@GetMapping("/edit")
	String list(Model model) {
		model.addAttribute("dossiers", this.workbench.list(this.desk.clearance()));
		return "editing/dossiers";
	}

	@GetMapping("/edit/{slug}")
	String show(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer saved, Model model) {
		model.addAttribute("page", Overview.of(this.desk.open(slug), this.desk.clearance()));
		model.addAttribute("saved", saved);
		return "editing/dossier";
	}

}

package org.meetingdossier.editing.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.editing.Drafts;
import org.meetingdossier.editing.Workbench;

/**
 * Where an editor starts: the dossiers, and what is in one of them.
 */
@Controller
class EditController {

	/** Why something that was asked for was not done. */
	private static final Set<String> REFUSALS = Set.of("stays", "changed", "undo");

	private final Desk desk;

	private final Workbench workbench;

	private final Drafts drafts;

	EditController(Desk desk, Workbench workbench, Drafts drafts) {
		this.desk = desk;
		this.workbench = workbench;
		this.drafts = drafts;
	}

	@GetMapping("/edit")
	String list(Model model) {
		model.addAttribute("dossiers", this.workbench.list(this.desk.clearance()));
		return "editing/dossiers";
	}

	@GetMapping("/edit/{slug}")
	String show(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer saved,
			@RequestParam(required = false) @Nullable Integer removed,
			@RequestParam(required = false) @Nullable String refused, Model model) {
		model.addAttribute("page", Overview.of(this.desk.open(slug), this.desk.clearance(),
				this.drafts.of(this.desk.editor().id())));
		model.addAttribute("saved", saved);
		model.addAttribute("removed", removed);
		if (refused != null && REFUSALS.contains(refused)) {
			model.addAttribute("refused", refused);
		}
		return "editing/dossier";
	}

}

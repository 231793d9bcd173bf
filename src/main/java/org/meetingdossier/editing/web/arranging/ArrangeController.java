package org.meetingdossier.editing.web.arranging;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.editor.Summaries;

/**
 * Orders and removes what is in a dossier, with buttons.
 */
@Controller
@RequestMapping(EditAddress.ONE_OF_MANY)
class ArrangeController implements ElementPage {

	private final CurrentEditor current;

	private final Workbench workbench;

	private final Summaries summaries;

	ArrangeController(CurrentEditor current, Workbench workbench, Summaries summaries) {
		this.current = current;
		this.workbench = workbench;
		this.summaries = summaries;
	}

	@PostMapping("/move")
	String move(@ModelAttribute("edited") EditedElement edited, @RequestParam int startedFrom,
			@RequestParam Change.Direction direction) {
		Change move = Change.move(edited.element(), direction, this.current.clearance());
		return save(edited, startedFrom, move, "moved", "?saved=") + "#e-" + edited.element().id();
	}

	@PostMapping("/remove")
	String remove(@ModelAttribute("edited") EditedElement edited, @RequestParam int startedFrom) {
		return save(edited, startedFrom, Change.removal(edited.element()), "removed", "?removed=");
	}

	private String save(EditedElement edited, int startedFrom, Change change, String done, String notice) {
		WorkingDossier base = this.current.base(edited, startedFrom);
		String overview = "redirect:" + EditAddress.of(edited.slug());
		try {
			Optional<SavedRevision> saved = this.workbench.save(base, change, this.current.author(),
					this.summaries.of(edited, done));
			return overview + saved.map((one) -> notice + one.number()).orElse("?same");
		}
		// One answer for all: who is not cleared for what stands in it learns nothing by
		// it.
		catch (EditConflictException | NotClearedException ex) {
			return overview + "?refused=changed";
		}
	}

}

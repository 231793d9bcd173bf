package org.meetingdossier.editing.web.arranging;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.dossier.level.StricterElementException;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.Summaries;

/**
 * Adds something to a dossier, and takes back what was done last.
 */
@Controller
class AddController {

	private final CurrentEditor current;

	private final Workbench workbench;

	private final Summaries summaries;

	AddController(CurrentEditor current, Workbench workbench, Summaries summaries) {
		this.current = current;
		this.workbench = workbench;
		this.summaries = summaries;
	}

	/** A form with an identity of its own, which its draft is kept under. */
	@GetMapping("/edit/{slug}/{part:" + EditAddress.KINDS + "}/new")
	String add(@PathVariable String slug, @PathVariable String part, @RequestParam(required = false) @Nullable UUID in,
			@RequestParam(required = false) @Nullable Integer saved) {
		UUID parent = (in != null) ? in : this.current.open(slug).content().id();
		UUID id = UUID.randomUUID();
		this.current.open(slug, part, id, new CurrentEditor.Start(parent, null));
		return "redirect:/edit/" + slug + "/" + part + "/" + id + "?in=" + parent
				+ ((saved != null) ? "&saved=" + saved : "");
	}

	@PostMapping("/edit/{slug}/undo")
	String undo(@PathVariable String slug, @RequestParam int revision) {
		try {
			Optional<SavedRevision> saved = this.workbench.undo(this.current.open(slug), revision,
					this.current.author(), this.summaries.say("edit.summary.undone", revision));
			return "redirect:" + EditAddress.of(slug) + saved.map((one) -> "?undone=" + one.number()).orElse("?same");
		}
		catch (EditConflictException | NotClearedException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=undo";
		}
		catch (StricterElementException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=stricter";
		}
		catch (DossierTooLargeException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=too-large";
		}
	}

}

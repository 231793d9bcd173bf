package org.meetingdossier.editing.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.EditConflictException;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.Workbench;

/**
 * Adds, orders and removes what is in a dossier, with buttons.
 */
@Controller
class ArrangeController {

	private final Desk desk;

	private final Workbench workbench;

	private final Summaries summaries;

	ArrangeController(Desk desk, Workbench workbench, Summaries summaries) {
		this.desk = desk;
		this.workbench = workbench;
		this.summaries = summaries;
	}

	/** A form with an identity of its own, which its draft is kept under. */
	@GetMapping("/edit/{slug}/{kind:" + EditAddress.KINDS + "}/new")
	String add(@PathVariable String slug, @PathVariable String kind, @RequestParam(required = false) @Nullable UUID in) {
		UUID parent = (in != null) ? in : this.desk.open(slug).content().id();
		UUID id = UUID.randomUUID();
		this.desk.open(slug, kind, id, new Desk.Start(parent, null));
		return "redirect:/edit/" + slug + "/" + kind + "/" + id + "?in=" + parent;
	}

	@PostMapping(EditAddress.ONE_OF_MANY + "/move")
	String move(@PathVariable String slug, @PathVariable String kind, @PathVariable UUID id,
			@RequestParam int startedFrom, @RequestParam Change.Direction direction) {
		EditedElement edited = this.desk.open(slug, kind, id, Desk.Start.NOWHERE);
		Change move = Change.move(edited.element(), direction, this.desk.clearance());
		return save(edited, startedFrom, move, "moved", "?saved=") + "#e-" + edited.element().id();
	}

	@PostMapping(EditAddress.ONE_OF_MANY + "/remove")
	String remove(@PathVariable String slug, @PathVariable String kind, @PathVariable UUID id,
			@RequestParam int startedFrom) {
		EditedElement edited = this.desk.open(slug, kind, id, Desk.Start.NOWHERE);
		if (holdsMoreThanIsSeen(edited, this.desk.clearance())) {
			return "redirect:" + EditAddress.of(edited.slug()) + "?refused=stays";
		}
		return save(edited, startedFrom, Change.removal(edited.element()), "removed", "?removed=");
	}

	@PostMapping("/edit/{slug}/undo")
	String undo(@PathVariable String slug, @RequestParam int revision) {
		try {
			SavedRevision saved = this.workbench.undo(this.desk.open(slug).content().id(), revision,
					this.desk.editor().username(), this.summaries.say("edit.summary.undone", revision));
			return "redirect:" + EditAddress.of(slug) + "?saved=" + saved.number();
		}
		catch (EditConflictException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=undo";
		}
	}

	private String save(EditedElement edited, int startedFrom, Change change, String done, String notice) {
		WorkingDossier base = this.desk.base(edited, startedFrom);
		String overview = "redirect:" + EditAddress.of(edited.slug());
		try {
			Optional<SavedRevision> saved = this.workbench.save(base, change, this.desk.editor().username(),
					this.summaries.of(edited, done));
			return overview + saved.map((one) -> notice + one.number()).orElse("?same");
		}
		catch (EditConflictException ex) {
			return overview + "?refused=changed";
		}
	}

	/** Nobody removes what they cannot see. */
	private static boolean holdsMoreThanIsSeen(EditedElement edited, Level clearance) {
		return new Elements(edited.newest().content()).topic(edited.element().id())
			.filter((topic) -> topic.positions().stream().anyMatch((position) -> !clearance.sees(position.level())))
			.isPresent();
	}

}

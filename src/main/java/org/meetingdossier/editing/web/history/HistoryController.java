package org.meetingdossier.editing.web.history;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.ContentPairs;
import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.Restoration;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.StricterElementException;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.Summaries;
import org.meetingdossier.platform.NotFoundException;

/**
 * What was saved of a dossier, what differs, and the way back.
 */
@Controller
@RequestMapping("/edit/{slug}")
class HistoryController {

	private final CurrentEditor current;

	private final History history;

	private final Editions editions;

	private final ContentPairs pairs;

	private final Restoration restoration;

	private final Summaries summaries;

	private final People people;

	HistoryController(CurrentEditor current, History history, Editions editions, ContentPairs pairs,
			Restoration restoration, Summaries summaries, People people) {
		this.current = current;
		this.history = history;
		this.editions = editions;
		this.pairs = pairs;
		this.restoration = restoration;
		this.summaries = summaries;
		this.people = people;
	}

	@GetMapping("/history")
	String show(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer before, Model model) {
		WorkingDossier newest = this.current.open(slug);
		Level clearance = this.current.clearance();
		model.addAttribute("page",
				HistoryPage.of(newest.content().seenWith(clearance),
						this.history.of(slug, clearance, (before != null) ? before : Integer.MAX_VALUE,
								HistoryPage.LINES + 1),
						newest.revision(), this.editions.list(slug, clearance), this.people));
		return "editing/history";
	}

	/** Two revisions; without numbers the newest edition and the newest revision. */
	@GetMapping("/compare")
	String compare(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, Model model) {
		WorkingDossier newest = this.current.open(slug);
		Level clearance = this.current.clearance();
		boolean draft = from == null || to == null;
		Optional<ContentPair> pair = (from != null && to != null) ? this.pairs.revisions(slug, from, to, clearance)
				: this.pairs.draft(slug, clearance);
		ContentPair both = pair.orElseThrow(() -> new NotFoundException("edit.compare.unknown"));
		model.addAttribute("page", DifferencesPage.of(both, newest.revision(), draft));
		return "editing/compare";
	}

	/** Everything as it was, or one part of it. */
	@PostMapping("/restore")
	String restore(@PathVariable String slug, @RequestParam(defaultValue = "0") int number,
			@RequestParam(defaultValue = "0") int startedFrom, @RequestParam(defaultValue = "") String path) {
		WorkingDossier newest = this.current.open(slug);
		UUID dossier = newest.content().id();
		Author author = this.current.author();
		String summary = this.summaries.say("edit.summary.restored", number);
		try {
			SavedRevision saved = path.isEmpty() ? this.restoration.all(dossier, number, startedFrom, author, summary)
					: this.restoration.part(dossier, number, path, startedFrom, author, summary);
			return "redirect:" + EditAddress.of(slug) + "?saved=" + saved.number();
		}
		catch (StricterElementException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=stricter";
		}
		catch (DossierTooLargeException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=too-large";
		}
		catch (EditConflictException | NoSuchElementException ex) {
			return "redirect:" + EditAddress.of(slug) + "?refused=restore";
		}
	}

}

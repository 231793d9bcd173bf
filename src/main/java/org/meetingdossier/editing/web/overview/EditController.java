package org.meetingdossier.editing.web.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.People;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.RevisionSummary;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.across.MeetingArchive;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.editing.web.Authors;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.publishing.PublishPages;
import org.meetingdossier.platform.ListPage;
import org.meetingdossier.platform.TheHague;

/**
 * Where an editor starts: the dossiers, and what is in one of them.
 */
@Controller
class EditController {

	/** Why something that was asked for was not done. */
	private static final Set<String> REFUSALS = Set.of("changed", "undo", "restore", "stricter", "too-large");

	private final CurrentEditor current;

	private final Workbench workbench;

	private final Drafts drafts;

	private final PublishPages publishing;

	private final RemarkQueries remarks;

	private final History history;

	private final People people;

	private final MeetingArchive archive;

	EditController(CurrentEditor current, Workbench workbench, Drafts drafts, PublishPages publishing,
			RemarkQueries remarks, History history, People people, MeetingArchive archive) {
		this.remarks = remarks;
		this.archive = archive;
		this.current = current;
		this.workbench = workbench;
		this.drafts = drafts;
		this.publishing = publishing;
		this.history = history;
		this.people = people;
	}

	@GetMapping("/edit")
	String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String list, Model model) {
		List<DraftText> mine = this.drafts.of(this.current.editor().id());
		boolean archived = list.equals("archive");
		Set<String> away = this.archive.slugs();
		List<ListedDossier> all = this.workbench.list(this.current.clearance());
		List<ListedDossier> listed = all.stream().filter((one) -> archived == away.contains(one.slug())).toList();
		ListPage shown = new ListPage(page).within(listed.size());
		List<WorkingDossier> newest = this.workbench.open(shown.of(listed), this.current.clearance());
		model.addAttribute("shown", shown);
		model.addAttribute("followed", shown.isFollowed(listed.size()));
		model.addAttribute("archived", archived);
		model.addAttribute("hasArchive", archived || listed.size() < all.size());
		Map<UUID, RevisionSummary> last = newest.stream()
			.collect(Collectors.toMap((one) -> one.content().id(), this::lastSeen));
		Authors authors = Authors.of(this.people, last.values().stream().map(RevisionSummary::author).toList());
		model.addAttribute("dossiers",
				newest.stream().map((one) -> line(one, last.get(one.content().id()), authors, mine)).toList());
		model.addAttribute("started",
				mine.stream()
					.filter((draft) -> draft.element().equals(ElementKey.NEW_MEETING))
					.findFirst()
					.map((draft) -> draft.savedAt().atZone(TheHague.ZONE))
					.orElse(null));
		return "editing/dossiers";
	}

	@GetMapping("/edit/{slug}")
	String show(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer saved,
			@RequestParam(required = false) @Nullable Integer removed,
			@RequestParam(required = false) @Nullable Integer undone,
			@RequestParam(required = false) @Nullable String refused, Model model) {
		WorkingDossier newest = this.current.open(slug);
		RevisionSummary last = lastSeen(newest);
		Authors authors = Authors.of(this.people, List.of(last.author()));
		model.addAttribute("page", Overview.of(newest, last, this.current.clearance(), authors,
				this.drafts.of(this.current.editor().id())));
		model.addAttribute("remarks",
				this.remarks.open(this.current.clearance()).getOrDefault(newest.content().id(), 0));
		model.addAttribute("archived", this.archive.slugs().contains(slug));
		model.addAttribute("publishing", this.publishing.page(newest, this.current.clearance()));
		Done.of(saved, removed, undone).ifPresent((done) -> {
			model.addAttribute("done", done);
			model.addAttribute("undo",
					this.workbench.canUndo(newest.content().id(), done.revision(), this.current.editor().username()));
		});
		if (refused != null && REFUSALS.contains(refused)) {
			model.addAttribute("refused", refused);
		}
		return "editing/dossier";
	}

	/** Who saved something hidden, and when, is not told either. */
	private RevisionSummary lastSeen(WorkingDossier newest) {
		return this.history.last(newest.content().slug(), this.current.clearance()).orElseThrow();
	}

	private DossierLine line(WorkingDossier newest, @Nullable RevisionSummary last, Authors authors,
			List<DraftText> mine) {
		UUID id = newest.content().id();
		long drafts = mine.stream().filter((draft) -> draft.element().dossier().equals(id)).count();
		return DossierLine.of(Objects.requireNonNull(last), newest.content().seenWith(this.current.clearance()),
				authors, this.publishing.state(newest, this.current.clearance()).stage(), drafts);
	}

}

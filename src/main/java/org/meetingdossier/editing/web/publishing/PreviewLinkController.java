package org.meetingdossier.editing.web.publishing;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.preview.Previews;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.SiteAddress;

/**
 * Links with which somebody without an account looks at a dossier before it is published.
 */
@Controller
@RequestMapping("/edit/{slug}/previews")
class PreviewLinkController {

	private static final String PAGE = "editing/previews";

	private static final List<Integer> DAYS = List.of(1, 7, 30);

	private final CurrentEditor current;

	private final Previews previews;

	private final SiteAddress site;

	PreviewLinkController(CurrentEditor current, Previews previews, SiteAddress site) {
		this.current = current;
		this.previews = previews;
		this.site = site;
	}

	@ModelAttribute("newest")
	WorkingDossier newest(@PathVariable String slug) {
		return this.current.open(slug);
	}

	/** A link shows the whole dossier, so it is never below the level of that. */
	@ModelAttribute("levels")
	List<Level> levels(@ModelAttribute("newest") WorkingDossier newest) {
		return this.current.clearance()
			.seen()
			.stream()
			.filter((level) -> level.sees(newest.content().level()))
			.toList();
	}

	@GetMapping
	String show(@ModelAttribute("newest") WorkingDossier newest, Model model) {
		return page(newest, model);
	}

	/** Shown in the answer itself, as it is kept nowhere. */
	@PostMapping
	String make(@ModelAttribute("newest") WorkingDossier newest, @ModelAttribute("levels") List<Level> levels,
			@RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "7") int days, Model model) {
		Level chosen = levels.stream().filter((one) -> one.name().equals(level)).findFirst().orElse(levels.get(0));
		String token = this.previews.make(newest.content().id(), chosen,
				Duration.ofDays(DAYS.contains(days) ? days : 1), this.current.editor().username(),
				this.current.clearance());
		model.addAttribute("link", this.site.of("/preview/" + token));
		model.addAttribute("got", chosen);
		model.addAttribute("raised", !chosen.name().equals(level));
		return page(newest, model);
	}

	@PostMapping(params = "do=revoke")
	String revoke(@ModelAttribute("newest") WorkingDossier newest, @RequestParam UUID link) {
		try {
			this.previews.revoke(newest.content().id(), link, this.current.editor().username());
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException("edit.preview.unknown");
		}
		return "redirect:" + EditAddress.of(newest.content().slug()) + "/previews";
	}

	private String page(WorkingDossier newest, Model model) {
		model.addAttribute("dossier", newest.content().seenWith(this.current.clearance()));
		model.addAttribute("addressUnknown", this.site.isUnknown());
		model.addAttribute("days", DAYS);
		model.addAttribute("lines",
				this.previews.list(newest.content().id())
					.stream()
					.filter((link) -> this.current.clearance().sees(link.level()))
					.map((link) -> PreviewLine.of(link, newest.content().level()))
					.toList());
		return PAGE;
	}

}

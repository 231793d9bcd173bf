package org.meetingdossier.editing.web.publishing;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.dossier.publishing.PublicationSchedule;
import org.meetingdossier.editing.obstacle.PublishNewest;
import org.meetingdossier.editing.web.editor.CurrentEditor;

/**
 * The way of a dossier to its readers: what is in the way, and publishing.
 */
@Controller
@RequestMapping("/edit/{slug}/publish")
class PublishController {

	/** What was just done. */
	private static final Set<String> DONE = Set.of("handed-in", "approved", "sent-back", "overridden", "planned",
			"cancelled", "withdrawn", "published");

	private final CurrentEditor current;

	private final PublishPages publishing;

	private final PublishAnswers answers;

	private final PublishNewest publishNewest;

	private final Dossiers dossiers;

	private final Overrides overrides;

	private final PublicationSchedule schedule;

	PublishController(CurrentEditor current, PublishPages publishing, PublishAnswers answers,
			PublishNewest publishNewest, Dossiers dossiers, Overrides overrides, PublicationSchedule schedule) {
		this.current = current;
		this.publishing = publishing;
		this.answers = answers;
		this.publishNewest = publishNewest;
		this.dossiers = dossiers;
		this.overrides = overrides;
		this.schedule = schedule;
	}

	@GetMapping
	String show(@ModelAttribute("newest") WorkingDossier newest, @RequestParam(required = false) @Nullable String done,
			Model model) {
		model.addAttribute("form", PublishForm.of(newest.revision()));
		if (done != null && DONE.contains(done)) {
			model.addAttribute("done", done);
		}
		return this.answers.page(newest, model);
	}

	@PostMapping
	String publish(@ModelAttribute("newest") WorkingDossier newest, @Valid @ModelAttribute("form") PublishForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		if (!errors.hasErrors()) {
			return this.answers.step(newest, (form.moment() != null) ? "planned" : "published",
					(dossier, who) -> this.publishNewest.publish(newest, form.toCommand(dossier), form.moment(),
							form.getReason(), this.current.editor()),
					model, response);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.answers.page(newest, model);
	}

	@PostMapping(params = "forget")
	String forget(@ModelAttribute("newest") WorkingDossier newest, @RequestParam UUID forget) {
		return this.answers.forget(newest, forget);
	}

	@PostMapping(params = "do=override")
	String override(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@ModelAttribute("typed") Map<String, String> typed, Model model, HttpServletResponse response) {
		String obstacle = typed.getOrDefault("obstacle", "");
		String reason = typed.getOrDefault("reason", "");
		if (revision != newest.revision() || !this.publishing.mayOverride(newest, obstacle, this.current.clearance())) {
			return this.answers.outdated(newest, model, response);
		}
		return this.answers.saying(newest, reason, "overridden",
				(dossier, who) -> this.overrides.override(dossier, revision, obstacle, reason, who), model, response);
	}

	@PostMapping(params = "do=cancel")
	String cancel(@ModelAttribute("newest") WorkingDossier newest, Model model, HttpServletResponse response) {
		return this.answers.step(newest, "cancelled", this.schedule::cancel, model, response);
	}

	@PostMapping(params = "do=withdraw")
	String withdraw(@ModelAttribute("newest") WorkingDossier newest, @ModelAttribute("typed") Map<String, String> typed,
			Model model, HttpServletResponse response) {
		String notice = typed.getOrDefault("notice", "");
		return this.answers.saying(newest, notice, "withdrawn",
				(dossier, who) -> this.dossiers.withdraw(dossier, notice, who), model, response);
	}

}

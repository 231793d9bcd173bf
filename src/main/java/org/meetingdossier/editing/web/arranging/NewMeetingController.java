package org.meetingdossier.editing.web.arranging;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.Summaries;
import org.meetingdossier.editing.web.form.NewMeetingForm;
import org.meetingdossier.editing.web.form.TimeZones;
import org.meetingdossier.editing.web.form.TypedValue;
import org.meetingdossier.editing.web.kept.KeptAnswers;
import org.meetingdossier.platform.NotFoundException;

/**
 * Starts the dossier of a meeting, empty or from one that there is.
 */
@Controller
@RequestMapping(EditAddress.NEW)
class NewMeetingController {

	private static final String PAGE = "editing/new";

	private final CurrentEditor current;

	private final Workbench workbench;

	private final Dossiers dossiers;

	private final Summaries summaries;

	private final NewMeetingDraft draft;

	private final KeptAnswers answers;

	NewMeetingController(CurrentEditor current, Workbench workbench, Dossiers dossiers, Summaries summaries,
			NewMeetingDraft draft, KeptAnswers answers) {
		this.current = current;
		this.workbench = workbench;
		this.dossiers = dossiers;
		this.summaries = summaries;
		this.draft = draft;
		this.answers = answers;
	}

	@InitBinder
	void sayWhatCannotBeRead(WebDataBinder binder) {
		TypedValue.initialize(binder);
	}

	@ModelAttribute("levels")
	List<Level> levels() {
		return this.current.clearance().seen();
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("zones", TimeZones.ALL);
		model.addAttribute("agendas", AgendaStatus.values());
		model.addAttribute("dossiers", this.workbench.list(this.current.clearance()));
	}

	@GetMapping
	String blank(@RequestParam(required = false) @Nullable String after, Model model) {
		Optional<Dossier> previous = Optional.ofNullable(after).map(this.current::open).map(WorkingDossier::content);
		NewMeetingForm form = previous.map(NewMeetingForm::after).orElseGet(NewMeetingForm::new);
		form.setStartedFrom(this.workbench.list(this.current.clearance()).size());
		model.addAttribute("form", form);
		this.draft.open(form, model);
		return PAGE;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") NewMeetingForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		form.check(errors);
		if (!errors.hasErrors() && isTaken(form.address())) {
			errors.rejectValue("slug", "edit.slug.taken");
		}
		this.current.checkLevel(form.level(), errors);
		if (errors.hasErrors()) {
			return refuse(form, request, response);
		}
		try {
			String slug = start(form);
			this.draft.close(form.getTicket());
			return "redirect:" + EditAddress.of(slug) + "?saved=1";
		}
		catch (DossierTooLargeException ex) {
			errors.rejectValue("from", "edit.copy.too-large",
					new Object[] { DossierTooLargeException.MOST, ex.excess() }, null);
			return refuse(form, request, response);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody took the address between the look and the save, perhaps by
			// pressing twice.
			if (!isTaken(form.address())) {
				throw ex;
			}
			errors.rejectValue("slug", "edit.slug.taken");
			return refuse(form, request, response);
		}
	}

	private String refuse(NewMeetingForm form, HttpServletRequest request, HttpServletResponse response) {
		this.draft.keep(form, request);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

	@PostMapping(params = "do=discard")
	String discard(@RequestParam(required = false) @Nullable UUID ticket, @RequestParam(defaultValue = "") String after,
			RedirectAttributes attributes) {
		this.draft.close(ticket);
		if (!after.isEmpty()) {
			attributes.addAttribute("after", after);
		}
		return "redirect:" + EditAddress.NEW;
	}

	@PostMapping("/draft")
	@ResponseBody
	ResponseEntity<KeptAnswers.Kept> keep(@ModelAttribute("form") NewMeetingForm form, BindingResult unreadable,
			HttpServletRequest request, Locale locale) {
		return this.answers.kept(this.draft.keep(form, request), "", locale);
	}

	private boolean isTaken(String address) {
		return EditAddress.RESERVED.contains(address) || this.dossiers.working(address).isPresent();
	}

	private String start(NewMeetingForm form) {
		Author author = this.current.author();
		UUID from = form.from();
		if (from == null) {
			Dossier dossier = form.toDossier();
			this.dossiers.create(dossier, author, this.summaries.say("edit.summary.new"));
			return dossier.slug();
		}
		try {
			return this.dossiers.copy(from, form.toCopy(), author, this.summaries.say("edit.summary.copied")).slug();
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException("edit.unknown");
		}
	}

}

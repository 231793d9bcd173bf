package org.meetingdossier.editing.web.programme;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.presence.OpenForms;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.Summaries;
import org.meetingdossier.editing.web.form.FormFiller;
import org.meetingdossier.editing.web.kept.DraftNotice;
import org.meetingdossier.editing.web.kept.KeptAnswers;
import org.meetingdossier.editing.web.kept.SentFields;
import org.meetingdossier.editing.web.kept.TypedPage;
import org.meetingdossier.platform.NotFoundException;

/**
 * The programme of a meeting as one form: its sessions and topics are added and changed
 * at once, and saved as one revision.
 */
@Controller
@RequestMapping("/edit/{slug}/programme")
class ProgrammeController implements TypedPage {

	private static final String PAGE = "editing/programme";

	private final CurrentEditor current;

	private final Workbench workbench;

	private final Drafts drafts;

	private final OpenForms forms;

	private final FormFiller filler;

	private final Summaries summaries;

	private final KeptAnswers answers;

	ProgrammeController(CurrentEditor current, Workbench workbench, Drafts drafts, OpenForms forms, FormFiller filler,
			Summaries summaries, KeptAnswers answers) {
		this.current = current;
		this.workbench = workbench;
		this.drafts = drafts;
		this.forms = forms;
		this.filler = filler;
		this.summaries = summaries;
		this.answers = answers;
	}

	@ModelAttribute("newest")
	WorkingDossier newest(@PathVariable String slug) {
		return this.current.open(slug);
	}

	@GetMapping
	String edit(@ModelAttribute("newest") WorkingDossier newest, Model model) {
		Optional<DraftText> draft = this.drafts.find(this.current.editor().id(), key(newest));
		ProgrammeForm form = ProgrammeForm.of(visible(newest.content()), newest.revision());
		if (draft.isPresent()) {
			form = new ProgrammeForm();
			form.setStartedFrom(draft.get().typed().startedFrom());
			model.addAttribute("draft", DraftNotice.of(draft.get(), newest.revision()));
		}
		this.filler.show(form, draft.map((one) -> one.typed().fields()).orElse(Map.of()), model);
		if (draft.isEmpty()) {
			form.addLine(newest.content());
		}
		form.setTicket(this.forms.open(this.current.editor(), key(newest)).id());
		return page(newest, model);
	}

	@PostMapping
	String save(@ModelAttribute("newest") WorkingDossier newest, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		TypedText typed = typed(newest, request);
		ProgrammeForm form = new ProgrammeForm();
		BindingResult errors = read(form, typed, request, model);
		WorkingDossier base = this.workbench.at(newest.content().id(), typed.startedFrom(), this.current.clearance());
		form.check(new Elements(visible(base.content())), errors);
		if (goesBeyond(request)) {
			errors.reject("edit.programme.many", new Object[] { ProgrammeForm.MOST }, null);
		}
		if (errors.hasErrors()) {
			return refuse(newest, typed, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (form.used().anyMatch((id) -> isElsewhere(id, newest.content()))) {
			throw new NotFoundException("edit.element.unknown");
		}
		try {
			Optional<SavedRevision> saved = this.workbench.save(base, form.toCommand(), this.current.author(),
					this.summaries.say("edit.summary.programme"));
			close(newest, form);
			return "redirect:" + EditAddress.of(newest.content().slug())
					+ saved.map((one) -> "?saved=" + one.number() + (one.isMerged() ? "&merged" : "")).orElse("?same");
		}
		catch (EditConflictException ex) {
			return conflict(ex, newest, form, typed, model, response);
		}
		catch (NotClearedException ex) {
			throw new NotFoundException("edit.element.unknown");
		}
		catch (DossierTooLargeException ex) {
			errors.reject("edit.dossier.too-large", new Object[] { DossierTooLargeException.MOST, ex.excess() }, null);
			return refuse(newest, typed, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConcurrencyFailureException ex) {
			// Nothing more is asked of the database: the form itself holds what was
			// typed.
			errors.reject("edit.busy");
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			return page(newest, model);
		}
	}

	/** The same page with more empty lines; nothing is saved. */
	@PostMapping(params = "do=more")
	String more(@ModelAttribute("newest") WorkingDossier newest, Model model, HttpServletRequest request) {
		ProgrammeForm form = new ProgrammeForm();
		read(form, typed(newest, request), request, model);
		form.addLines(newest.content());
		return page(newest, model);
	}

	@PostMapping(params = "do=discard")
	String discard(@ModelAttribute("newest") WorkingDossier newest, Model model, HttpServletRequest request) {
		ProgrammeForm form = new ProgrammeForm();
		read(form, typed(newest, request), request, model);
		close(newest, form);
		return "redirect:" + EditAddress.of(newest.content().slug()) + "/programme";
	}

	@PostMapping("/draft")
	@ResponseBody
	ResponseEntity<KeptAnswers.Kept> keep(@ModelAttribute("newest") WorkingDossier newest, HttpServletRequest request,
			Locale locale) {
		TypedText typed = typed(newest, request);
		return this.answers.kept(typed.isTooLong() ? Optional.empty()
				: Optional.of(this.drafts.keep(this.current.editor().id(), key(newest), typed)), "", locale);
	}

	private BindingResult read(ProgrammeForm form, TypedText typed, HttpServletRequest request, Model model) {
		form.setStartedFrom(typed.startedFrom());
		SentFields.uuid(request, "ticket").ifPresent(form::setTicket);
		return this.filler.show(form, typed.fields(), model);
	}

	private TypedText typed(WorkingDossier newest, HttpServletRequest request) {
		return SentFields.of(request, SentFields.LINES,
				(request.getParameter("startedFrom") != null) ? SentFields.startedFrom(request) : newest.revision());
	}

	private String refuse(WorkingDossier newest, TypedText typed, Model model, HttpServletResponse response,
			HttpStatus status) {
		if (!typed.isTooLong()) {
			this.drafts.keep(this.current.editor().id(), key(newest), typed);
		}
		response.setStatus(status.value());
		return page(newest, model);
	}

	/** The newest state with what was typed where both differ, to save once more. */
	private String conflict(EditConflictException conflict, WorkingDossier newest, ProgrammeForm typed, TypedText sent,
			Model model, HttpServletResponse response) {
		ProgrammeForm merged = ProgrammeForm.of(visible(conflict.merged()), conflict.newest());
		ProgrammeConflict page = ProgrammeConflict.of(conflict,
				this.current.nameOfAuthor(newest.content().id(), conflict.newest()), merged, this.current.clearance());
		Map<String, String> mine = new HashMap<>();
		conflict.conflicts()
			.forEach((one) -> one.element()
				.ifPresent((element) -> typed.fieldOf(element, one.field())
					.map(sent.fields()::get)
					.ifPresent((words) -> merged.fieldOf(element, one.field())
						.ifPresent((field) -> mine.put(field, words)))));
		merged.setTicket(typed.getTicket());
		this.filler.show(merged, mine, model);
		model.addAttribute("conflict", page);
		return refuse(newest, sent, model, response, HttpStatus.CONFLICT);
	}

	/** Lines behind the last one that a form can have are read by nobody. */
	private static boolean goesBeyond(HttpServletRequest request) {
		return request.getParameterMap()
			.keySet()
			.stream()
			.anyMatch((name) -> ProgrammeForm.BEYOND.matcher(name).matches());
	}

	private String page(WorkingDossier newest, Model model) {
		model.addAttribute("most", ProgrammeForm.MOST);
		model.addAttribute("dossier", visible(newest.content()));
		model.addAttribute("sessionKinds", SessionKind.values());
		return PAGE;
	}

	private void close(WorkingDossier newest, ProgrammeForm form) {
		this.drafts.discard(this.current.editor().id(), key(newest));
		this.current.ticket(form.getTicket()).ifPresent(this.forms::close);
	}

	/** Whether an identity is that of something else, be it hidden or removed. */
	private boolean isElsewhere(UUID id, Dossier whole) {
		boolean ours = new Elements(whole).session(id).isPresent() || new Elements(whole).topic(id).isPresent();
		return !ours && (new Elements(whole).key(id).isPresent()
				|| this.workbench.hides(whole.id(), id, this.current.clearance()));
	}

	private Dossier visible(Dossier whole) {
		return whole.seenWith(this.current.clearance());
	}

	private static ElementKey key(WorkingDossier newest) {
		return ElementKey.programme(newest.content().id());
	}

}

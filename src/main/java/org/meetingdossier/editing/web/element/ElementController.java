package org.meetingdossier.editing.web.element;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.dossier.level.StricterElementException;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.presence.OpenForms;
import org.meetingdossier.editing.presence.Ticket;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.editor.Summaries;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.form.FormFiller;
import org.meetingdossier.editing.web.form.Lowering;
import org.meetingdossier.editing.web.kept.DraftKeeper;
import org.meetingdossier.editing.web.kept.DraftNotice;
import org.meetingdossier.editing.web.kept.PresenceLine;
import org.meetingdossier.editing.web.kept.TypedPage;
import org.meetingdossier.platform.NotFoundException;

/**
 * The form of one element: opening and saving it.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class ElementController implements ElementPage, TypedPage {

	private static final String ANOTHER = "another";

	private final CurrentEditor current;

	private final Workbench workbench;

	private final Drafts drafts;

	private final OpenForms forms;

	private final FormFiller filler;

	private final DraftKeeper keeper;

	private final Summaries summaries;

	ElementController(CurrentEditor current, Workbench workbench, Drafts drafts, OpenForms forms, FormFiller filler,
			DraftKeeper keeper, Summaries summaries) {
		this.current = current;
		this.workbench = workbench;
		this.drafts = drafts;
		this.forms = forms;
		this.filler = filler;
		this.keeper = keeper;
		this.summaries = summaries;
	}

	/** Opens the form, with the draft in it if there is one: so typing goes on in it. */
	@GetMapping
	String edit(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			@RequestParam(required = false) @Nullable Integer saved, Model model) {
		model.addAttribute(ANOTHER, saved);
		UUID person = this.current.editor().id();
		Optional<DraftText> draft = this.drafts.find(person, edited.element());
		if (draft.isPresent()) {
			this.filler.show(form, draft.get().typed().fields(), model);
			form.setStartedFrom(draft.get().typed().startedFrom());
			model.addAttribute("draft", DraftNotice.of(draft.get(), edited.newest().revision()));
		}
		Ticket ticket = this.forms.open(this.current.editor(), edited.element());
		form.setTicket(ticket.id());
		model.addAttribute("presence", PresenceLine.of(this.forms.see(ticket)));
		return EditedElement.PAGE;
	}

	@PostMapping
	String save(@ModelAttribute("edited") EditedElement edited, @Valid @ModelAttribute("form") ElementForm form,
			BindingResult errors, Model model, HttpServletRequest request, HttpServletResponse response) {
		form.check(errors);
		this.current.checkLevel(form.level(), errors);
		WorkingDossier base = this.current.base(edited, form.getStartedFrom());
		if (edited.element().kind().isInTopic() && new Elements(base.content()).topic(form.topic()).isEmpty()) {
			errors.rejectValue("in", "edit.topic.gone");
		}
		Lowering lowering = Lowering.of(edited.formIn(base.content()), form, request);
		lowering.check(errors, model);
		if (errors.hasErrors()) {
			return this.keeper.refuse(edited, form, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
		}
		try {
			Change change = form.toCommand(edited.element());
			String summary = this.summaries.of(edited, edited.movesTo(form) ? "moved" : "changed");
			Optional<SavedRevision> saved = lowering.isWanted()
					? this.workbench.lower(base, change, this.current.author(), summary)
					: this.workbench.save(base, change, this.current.author(), summary);
			close(edited, form.getTicket());
			this.keeper.keepAsides(edited, saved.map(SavedRevision::number).orElse(edited.newest().revision()),
					request);
			String next = EditAddress.of(edited.slug());
			if (ANOTHER.equals(request.getParameter("do"))) {
				next += "/" + ElementKey.name(edited.element().kind()) + "/new";
			}
			return "redirect:" + next + saved.map(ElementController::notice).orElse("?same");
		}
		catch (EditConflictException ex) {
			return conflict(ex, edited, form, model, request, response);
		}
		catch (NotClearedException ex) {
			throw new NotFoundException("edit.element.unknown");
		}
		catch (StricterElementException ex) {
			errors.reject("edit.stricter");
			return this.keeper.refuse(edited, form, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
		}
		catch (DossierTooLargeException ex) {
			errors.rejectValue(form.longestText(), "edit.dossier.too-large",
					new Object[] { DossierTooLargeException.MOST, ex.excess() }, null);
			return this.keeper.refuse(edited, form, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
		}
		catch (ConcurrencyFailureException ex) {
			// Nothing more is asked of the database: the form itself holds what was
			// typed.
			errors.reject("edit.busy");
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			return EditedElement.PAGE;
		}
	}

	@PostMapping(params = "do=discard")
	String discard(@ModelAttribute("edited") EditedElement edited,
			@RequestParam(required = false) @Nullable UUID ticket) {
		close(edited, ticket);
		return "redirect:" + edited.addressAgain();
	}

	@PostMapping(params = "do=take")
	String takeOver(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult typed, Model model) {
		this.current.ticket(form.getTicket()).ifPresent((ticket) -> {
			this.forms.takeOver(ticket);
			model.addAttribute("presence", PresenceLine.of(this.forms.see(ticket)));
		});
		return EditedElement.PAGE;
	}

	private void close(EditedElement edited, @Nullable UUID ticket) {
		this.drafts.discard(this.current.editor().id(), edited.element());
		this.current.ticket(ticket).ifPresent(this.forms::close);
	}

	private static String notice(SavedRevision saved) {
		return "?saved=" + saved.number() + (saved.isMerged() ? "&merged" : "");
	}

	/**
	 * The newest state with what was typed where both differ, to save once more. What did
	 * not differ is merged. The draft is what was sent, on what it was typed on: opened
	 * again it is merged again, and undoes nothing of what others saved.
	 */
	private String conflict(EditConflictException conflict, EditedElement edited, ElementForm form, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		ConflictPage page = ConflictPage.of(conflict,
				this.current.nameOfAuthor(edited.element().dossier(), conflict.newest()), form,
				this.current.clearance());
		ElementForm merged = edited.formIn(conflict.merged().seenWith(this.current.clearance()));
		Map<String, String> mine = page.lines()
			.stream()
			.map(ConflictPage.Line::field)
			.filter((field) -> request.getParameter(field) != null)
			.collect(Collectors.toMap(Function.identity(), request::getParameter));
		this.filler.show(merged, mine, model);
		this.keeper.keep(edited, form, request);
		merged.setStartedFrom(conflict.newest());
		merged.setTicket(form.getTicket());
		model.addAttribute("conflict", page);
		response.setStatus(HttpStatus.CONFLICT.value());
		return EditedElement.PAGE;
	}

}

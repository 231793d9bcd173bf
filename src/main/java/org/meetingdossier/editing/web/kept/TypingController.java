package org.meetingdossier.editing.web.kept;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.meetingdossier.editing.LivePreviews;
import org.meetingdossier.editing.presence.OpenForms;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;

/**
 * What happens while somebody types: the draft is kept, and others show themselves.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class TypingController implements ElementPage, TypedPage {

	private final CurrentEditor current;

	private final DraftKeeper keeper;

	private final OpenForms forms;

	private final LivePreviews previews;

	private final KeptAnswers answers;

	TypingController(CurrentEditor current, DraftKeeper keeper, OpenForms forms, LivePreviews previews,
			KeptAnswers answers) {
		this.current = current;
		this.keeper = keeper;
		this.forms = forms;
		this.previews = previews;
		this.answers = answers;
	}

	@PostMapping("/draft")
	@ResponseBody
	ResponseEntity<KeptAnswers.Kept> keep(@ModelAttribute("edited") EditedElement edited,
			@ModelAttribute("form") ElementForm form, BindingResult unreadable,
			@RequestParam(defaultValue = "true") boolean touched, HttpServletRequest request, Locale locale) {
		String presence = this.current.ticket(form.getTicket())
			.map((ticket) -> this.answers.presence(PresenceLine.of(this.forms.see(ticket)), locale))
			.orElse("");
		return touched ? this.answers.kept(this.keeper.keep(edited, form, request), presence, locale)
				: this.answers.present(presence);
	}

	/** The page is closed; a browser sends this without waiting for an answer. */
	@PostMapping("/leave")
	@ResponseBody
	ResponseEntity<Void> leave(@ModelAttribute("form") ElementForm form, BindingResult unreadable) {
		this.current.ticket(form.getTicket()).ifPresent(this.forms::close);
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/preview")
	String preview(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, Model model) {
		model.addAttribute("preview", this.previews.of(edited.with(form), edited.element(), form.typedTexts()));
		return "editing/preview";
	}

}

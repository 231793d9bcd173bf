package org.meetingdossier.editing.web.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.form.FormFiller;
import org.meetingdossier.editing.web.kept.SentFields;
import org.meetingdossier.editing.web.kept.TypedPage;

/**
 * Takes over what somebody else saved, field by field, where two changed the same.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class TheirsController implements ElementPage, TypedPage {

	private final CurrentEditor current;

	private final FormFiller filler;

	TheirsController(CurrentEditor current, FormFiller filler) {
		this.current = current;
		this.filler = filler;
	}

	/** Puts what somebody else saved in a field in the place of what was typed there. */
	@PostMapping(params = "theirs")
	String takeTheirs(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult typed, @RequestParam String theirs, Model model, HttpServletRequest request) {
		WorkingDossier base = this.current.base(edited, form.getStartedFrom());
		ElementForm taken = edited.formIn(base.content().seenWith(this.current.clearance()));
		Map<String, String> mine = new HashMap<>(
				SentFields.of(request, form.fields(), edited.parent(), form.getStartedFrom()).fields());
		mine.keySet().removeIf((field) -> field.equals(theirs) || field.equals("_" + theirs));
		this.filler.show(taken, mine, model);
		taken.setStartedFrom(form.getStartedFrom());
		taken.setTicket(form.getTicket());
		model.addAttribute("taken", form.fields().contains(theirs) ? theirs : null);
		model.addAttribute("conflict", left(edited, base, theirs, request));
		return EditedElement.PAGE;
	}

	/**
	 * The other fields that differ stay beside what was saved in them; null if there are
	 * none.
	 */
	private @Nullable ConflictPage left(EditedElement edited, WorkingDossier saved, String taken,
			HttpServletRequest request) {
		List<String> left = Stream.of(Objects.requireNonNullElse(request.getParameterValues("differs"), new String[0]))
			.filter((field) -> !field.equals(taken))
			.toList();
		int from = SentFields.number(request, "differsFrom");
		return left.isEmpty() ? null
				: ConflictPage.between(this.current.base(edited, from), saved,
						this.current.nameOfAuthor(edited.element().dossier(), saved.revision()), edited.element(), left,
						this.current.clearance());
	}

}

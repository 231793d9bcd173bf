package org.meetingdossier.editing.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AgendaStatus;
import org.meetingdossier.dossier.CommitmentStatus;
import org.meetingdossier.dossier.SessionKind;
import org.meetingdossier.editing.Workbench;

/**
 * The form of one element.
 */
@Controller
@RequestMapping({ "/edit/{slug}/{kind:" + EditAddress.SINGLES + "}",
		"/edit/{slug}/{kind:" + EditAddress.KINDS + "}/{id:" + EditAddress.ID + "}" })
class ElementController {

	static final String PAGE = "editing/element";

	private final Desk desk;

	private final Workbench workbench;

	private final Summaries summaries;

	ElementController(Desk desk, Workbench workbench, Summaries summaries) {
		this.desk = desk;
		this.workbench = workbench;
		this.summaries = summaries;
	}

	@InitBinder
	void sayWhatCannotBeRead(WebDataBinder binder) {
		binder.setBindingErrorProcessor(new UnreadableValues());
	}

	@ModelAttribute("edited")
	EditedElement edited(@PathVariable String slug, @PathVariable String kind,
			@PathVariable(required = false) @Nullable UUID id, @RequestParam(required = false) @Nullable UUID in) {
		return this.desk.open(slug, kind, id, in);
	}

	@ModelAttribute("form")
	ElementForm form(@ModelAttribute("edited") EditedElement edited) {
		return edited.form();
	}

	/** Nobody makes something that they cannot see afterwards. */
	@ModelAttribute("levels")
	List<Level> levels() {
		return Arrays.stream(Level.values()).filter(this.desk.clearance()::sees).toList();
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("agendas", AgendaStatus.values());
		model.addAttribute("sessionKinds", SessionKind.values());
		model.addAttribute("commitmentStates", CommitmentStatus.values());
		model.addAttribute("zones", TimeZones.ALL);
	}

	@GetMapping
	String edit() {
		return PAGE;
	}

	@PostMapping
	String save(@ModelAttribute("edited") EditedElement edited, @Valid @ModelAttribute("form") ElementForm form,
			BindingResult errors, HttpServletResponse response) {
		form.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		int saved = this.workbench.save(this.desk.base(edited, form.getStartedFrom()), form.toCommand(edited.element()),
				this.desk.editor().username(), this.summaries.of(edited, "changed"));
		return "redirect:" + EditAddress.of(edited.slug()) + "?saved=" + saved;
	}

}

package org.meetingdossier.editing.web.element;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.editing.LivePreviews;
import org.meetingdossier.editing.Source;
import org.meetingdossier.editing.Sources;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.kept.DraftKeeper;
import org.meetingdossier.editing.web.kept.TypedPage;
import org.meetingdossier.platform.NotFoundException;

/**
 * The buttons of a form that need no script: a preview, and footnotes from the register.
 * The form comes back with everything typed still in it, and is kept as a draft.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class CitingController implements ElementPage, TypedPage {

	private final Sources sources;

	private final LivePreviews previews;

	private final DraftKeeper keeper;

	CitingController(Sources sources, LivePreviews previews, DraftKeeper keeper) {
		this.sources = sources;
		this.previews = previews;
		this.keeper = keeper;
	}

	@PostMapping(params = "do=preview")
	String preview(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, Model model, HttpServletRequest request) {
		this.keeper.keep(edited, form, request);
		model.addAttribute("preview", this.previews.of(edited.with(form), edited.element(), form.typedTexts()));
		return EditedElement.PAGE;
	}

	/** Looks for a document to cite in one of the texts. */
	@PostMapping(params = "find")
	String find(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, @RequestParam String find, Model model, HttpServletRequest request) {
		this.keeper.keep(edited, form, request);
		String words = String.valueOf(request.getParameter("source-" + find));
		List<Source> found = this.sources.find(words);
		model.addAttribute("picker",
				new Picker(textOf(form, find), words, found, this.sources.snapshot().orElse(null)));
		return EditedElement.PAGE;
	}

	/**
	 * Puts the footnote that was picked in its text: in place of an empty note, or last.
	 */
	@PostMapping(params = "cite")
	String cite(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, @RequestParam String cite, Model model, HttpServletRequest request) {
		String field = textOf(form, cite.replaceFirst(":.*", ""));
		Source source = OfficialId.tryParse(cite.substring(cite.indexOf(':') + 1))
			.map(this.sources::of)
			.orElseThrow(() -> new NotFoundException("document.malformed"));
		model.addAttribute("cited", field);
		String text = String.valueOf(form.values().getPropertyValue(field));
		return this.keeper.put(edited, form, field, source.citedIn(text), request);
	}

	private static String textOf(ElementForm form, String field) {
		if (!form.texts().contains(field)) {
			throw new NotFoundException("edit.element.unknown");
		}
		return field;
	}

}

package org.meetingdossier.editing.web.element;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.editing.LastTime;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.kept.DraftKeeper;
import org.meetingdossier.editing.web.kept.TypedPage;
import org.meetingdossier.platform.NotFoundException;

/**
 * The buttons of a form that take something over from elsewhere: the theme that is
 * proposed, and the line of last time. The form comes back with all that was typed.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class EarlierController implements ElementPage, TypedPage {

	private final DraftKeeper keeper;

	EarlierController(DraftKeeper keeper) {
		this.keeper = keeper;
	}

	@PostMapping(params = "theme-proposed")
	String takeTheme(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, @RequestParam("theme-proposed") String proposed, HttpServletRequest request) {
		if (!form.fields().contains("theme")) {
			throw new NotFoundException("edit.element.unknown");
		}
		return this.keeper.put(edited, form, "theme", proposed, request);
	}

	@PostMapping(params = "take-line")
	String takeLine(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, @RequestParam("take-line") UUID position,
			@ModelAttribute(name = "lastTime", binding = false) @Nullable LastTime lastTime,
			HttpServletRequest request) {
		if (lastTime == null || !form.fields().contains("line")) {
			throw new NotFoundException("edit.element.unknown");
		}
		String line = String.valueOf(form.values().getPropertyValue("line"));
		return this.keeper.put(edited, form, "line", lastTime.taken(position, line), request);
	}

}

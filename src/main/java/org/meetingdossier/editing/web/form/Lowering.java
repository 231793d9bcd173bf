package org.meetingdossier.editing.web.form;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * Whether a form makes its element less restricted than the editor found it. That is an
 * act of its own: it is asked for by a tick beside the choice, so that no slip of a list
 * shows a text to more people.
 *
 * @param isWanted whether the form chooses a lower level
 * @param isConfirmed whether the editor said so
 */
public record Lowering(boolean isWanted, boolean isConfirmed) {

	private static final String FIELD = "lower";

	public static Lowering of(ElementForm found, ElementForm typed, HttpServletRequest request) {
		boolean lower = found.level() != null && typed.level() != null && !typed.level().sees(found.level());
		return new Lowering(lower, request.getParameter(FIELD) != null);
	}

	/** Asks for the tick where it is missing. */
	public void check(Errors errors, Model model) {
		model.addAttribute("lowering", this.isWanted);
		if (this.isWanted && !this.isConfirmed) {
			errors.rejectValue("level", "edit.level.lower");
		}
	}

}

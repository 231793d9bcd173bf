package org.meetingdossier.editing.web;

import org.springframework.validation.Errors;

/**
 * How long a text may be that is typed.
 */
public final class TextLength {

	private TextLength() {
	}

	/**
	 * Refuses a text that is too long.
	 * @param errors what is wrong with the form
	 * @param field the name of the field
	 * @param text what was typed
	 * @param longest how many characters the field holds
	 */
	public static void check(Errors errors, String field, String text, int longest) {
		if (text.length() > longest) {
			errors.rejectValue(field, "edit.field.long", new Object[] { longest }, null);
		}
	}

}

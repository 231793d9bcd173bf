package org.meetingdossier.check.web;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The way back to the page of the worklist that somebody came from, at the reference that
 * is next. Whatever else the form says leads to the start of the list.
 */
final class BackToWork {

	private static final Pattern QUERY = Pattern.compile("\\?[\\w=&%.-]{1,300}");

	private static final Pattern TRAIL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private BackToWork() {
	}

	static String from(DecisionForm form, @Nullable UUID done) {
		String query = QUERY.matcher(form.getBack()).matches() ? form.getBack() : "?";
		String separator = query.equals("?") ? "" : "&";
		String place = TRAIL.matcher(form.getNext()).matches() ? "#work-" + form.getNext() : "";
		return "redirect:/references" + query + separator + "done=" + done + place;
	}

}

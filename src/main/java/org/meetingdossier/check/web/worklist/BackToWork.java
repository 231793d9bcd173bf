package org.meetingdossier.check.web.worklist;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The way back to the page of the worklist that somebody came from, at the reference that
 * is next. Whatever else the form says leads to the start of the list.
 */
final class BackToWork {

	private static final Pattern QUERY = Pattern.compile("\\?[\\w=&%.-]{1,300}");

	private static final Pattern TRAIL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private BackToWork() {
	}

	static String from(DecisionForm form, UUID done) {
		return address(form.getBack(), "done=" + done, form.getNext());
	}

	/** Where something was told of that a clerk did with several references. */
	static String from(String back, String told) {
		return address(back, told, "");
	}

	/** At the reference that the clerk was at. */
	static String at(UUID trail, String back) {
		return address(back, "", trail.toString());
	}

	private static String address(String back, String told, String next) {
		String query = QUERY.matcher(back).matches() ? back : "?";
		String separator = (query.equals("?") || told.isEmpty()) ? "" : "&";
		String place = TRAIL.matcher(next).matches() ? "#work-" + next : "";
		return "redirect:/references" + query + separator + told + place;
	}

}

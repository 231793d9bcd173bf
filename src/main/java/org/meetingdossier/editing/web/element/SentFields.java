package org.meetingdossier.editing.web.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;

import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.TypedText;

/**
 * The fields of a form as they were sent, whether or not they can be read.
 */
final class SentFields {

	/** Tells apart a box that is not ticked and one that was not on the page. */
	private static final String MARKER = "_";

	private SentFields() {
	}

	static TypedText of(HttpServletRequest request, List<String> names, @Nullable UUID topic, int startedFrom) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : names) {
			put(fields, field, request);
			put(fields, MARKER + field, request);
		}
		return new TypedText(topic, startedFrom, fields);
	}

	private static void put(Map<String, String> fields, String field, HttpServletRequest request) {
		String typed = request.getParameter(field);
		if (typed != null) {
			fields.put(field, LineEnds.of(typed));
		}
	}

	/** What was sent, for a form to take over. */
	static MutablePropertyValues values(TypedText typed) {
		return new MutablePropertyValues(typed.fields());
	}

}

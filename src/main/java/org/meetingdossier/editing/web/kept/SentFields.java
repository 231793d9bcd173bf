package org.meetingdossier.editing.web.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;

import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.web.EditAddress;

/**
 * The fields of a form as they were sent, whether or not they can be read.
 */
public final class SentFields {

	/** Tells apart a box that is not ticked and one that was not on the page. */
	private static final String MARKER = "_";

	/** What is said beside a text is sent with it, under the name of what it is about. */
	private static final Pattern ASIDE = Pattern.compile("(answer|remark|passage)-[0-9A-Za-z-]{1,40}");

	/** The names of what can be typed in the lines of a programme. */
	public static final Pattern LINES = Pattern
		.compile("(sessions\\[\\d{1,2}]\\.(id|title|kind|date|start|end)|topics\\[\\d{1,2}]\\.(id|title|session))");

	private SentFields() {
	}

	/**
	 * The fields with the names given, and for each whether its box was on the page; what
	 * was not sent is not there.
	 * @param topic where the element stands or will stand, if it stands in one
	 * @param startedFrom the number of the revision that was typed on
	 */
	public static TypedText of(HttpServletRequest request, List<String> names, @Nullable UUID topic, int startedFrom) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : names) {
			put(fields, field, request);
			put(fields, MARKER + field, request);
		}
		return new TypedText(topic, startedFrom, fields);
	}

	/** The same with what is said beside the texts. */
	static TypedText withAsides(HttpServletRequest request, List<String> names, @Nullable UUID topic, int startedFrom) {
		Map<String, String> fields = new LinkedHashMap<>(of(request, names, topic, startedFrom).fields());
		fields.putAll(asides(request));
		return new TypedText(topic, startedFrom, fields);
	}

	/** What is said beside the texts, by the name it is sent under. */
	public static Map<String, String> asides(HttpServletRequest request) {
		Map<String, String> sent = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> sent.put(name, LineEnds.of(values[0])));
		return asides(sent);
	}

	/** The same of a draft. */
	public static Map<String, String> asides(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.filter((one) -> ASIDE.matcher(one.getKey()).matches() && !one.getValue().isBlank())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * The fields whose names have a form, such as those of lines. A line that lost its
	 * identity on its way is a new one.
	 */
	public static TypedText of(HttpServletRequest request, Pattern names, int startedFrom) {
		Map<String, String> fields = new LinkedHashMap<>();
		request.getParameterMap()
			.keySet()
			.stream()
			.filter((name) -> names.matcher(name).matches())
			.forEach((name) -> put(fields, name, request));
		fields.entrySet().removeIf((field) -> field.getKey().endsWith(".id") && field.getValue().isBlank());
		return new TypedText(null, startedFrom, fields);
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

	public static int startedFrom(HttpServletRequest request) {
		return number(request, "startedFrom");
	}

	/** The number of a revision that a form carries. */
	public static int number(HttpServletRequest request, String parameter) {
		String number = Objects.requireNonNullElse(request.getParameter(parameter), "");
		return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 1;
	}

	public static Optional<UUID> uuid(HttpServletRequest request, String parameter) {
		return Stream.ofNullable(request.getParameter(parameter))
			.filter((value) -> value.matches(EditAddress.ID))
			.map(UUID::fromString)
			.findFirst();
	}

}

package org.meetingdossier.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;

/**
 * A form that could not be saved through no fault of who sent it, to be sent again from
 * the page that says so. Passwords and files are typed and chosen once more.
 *
 * @param action where to send it
 * @param fields what was typed, in the order it was sent
 */
record TypedFields(String action, List<Field> fields) {

	static Optional<TypedFields> of(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		List<Field> fields = request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !isSecret(field.getKey()))
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> Field.of(field.getKey(), value)))
			.toList();
		// An error page is always asked for with GET.
		boolean form = path != null
				&& HttpMethod.POST.matches(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD)));
		return (form && fields.stream().anyMatch(Field::text))
				? Optional.of(new TypedFields(action(request, path), fields)) : Optional.empty();
	}

	private static String action(HttpServletRequest request, Object path) {
		Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
		return (query != null) ? path + "?" + query : String.valueOf(path);
	}

	private static boolean isSecret(String name) {
		return name.toLowerCase(Locale.ROOT).contains("password");
	}

	/**
	 * One field.
	 *
	 * @param value what was typed
	 * @param text whether it is worth showing; the rest goes along unseen
	 */
	record Field(String name, String value, boolean text) {

		private static final Pattern LAST_PART = Pattern.compile("^.*\\.|\\[\\d*]$");

		/** The key of what its form calls it, if that has words of its own. */
		public String key() {
			return "field." + LAST_PART.matcher(this.name).replaceAll("");
		}

		private static final int SHORT = 40;

		static Field of(String name, String value) {
			boolean text = !name.startsWith("_") && value.contains(" ")
					&& (value.length() > SHORT || value.contains("\n"));
			return new Field(name, value, text);
		}

	}

}

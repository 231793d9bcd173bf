package org.meetingdossier.platform.web;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lists what is wrong with a form in the order in which it is read: what is about the
 * whole first, then field by field, as the form declares them. Validation itself has no
 * order.
 */
@Component
class ErrorSummary implements WebMvcConfigurer, HandlerInterceptor {

	/** Where templates find it. */
	static final String NAME = "errorSummary";

	private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\..*");

	private final MessageSource messages;

	private final LocaleResolver languages;

	ErrorSummary(MessageSource messages, LocaleResolver languages) {
		this.messages = messages;
		this.languages = languages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null) {
			Locale language = this.languages.resolveLocale(request);
			page.getModel()
				.values()
				.stream()
				.filter((value) -> value instanceof BindingResult result && result.hasErrors())
				.findFirst()
				.ifPresent((result) -> page.addObject(NAME, lines((BindingResult) result, language)));
		}
	}

	private List<Line> lines(BindingResult result, Locale language) {
		List<String> order = (result.getTarget() != null) ? fields(result.getTarget().getClass()) : List.of();
		return result.getAllErrors()
			.stream()
			.sorted(Comparator.comparingInt((error) -> placeOf(error, order)))
			.map((error) -> line(error, language))
			.toList();
	}

	private Line line(ObjectError error, Locale language) {
		String words = this.messages.getMessage(error, language);
		if (!(error instanceof FieldError field)) {
			return new Line(null, words);
		}
		Matcher place = IN_LIST.matcher(field.getField());
		@Nullable String line = place.matches() ? this.messages.getMessage("form.line." + place.group(1),
				new Object[] { Integer.parseInt(place.group(2)) + 1 }, null, language) : null;
		// Brackets stand in no identity, as the templates write it.
		return new Line(field.getField().replaceAll("[\\[\\]]", ""), (line != null) ? line + ": " + words : words);
	}

	/** Fields of lines stand in the order of their lines. */
	private static int placeOf(ObjectError error, List<String> order) {
		if (!(error instanceof FieldError field)) {
			return -1;
		}
		String[] steps = field.getField().split("[\\[\\].]+");
		int line = (steps.length > 1 && steps[1].matches("\\d{1,4}")) ? Integer.parseInt(steps[1]) : 0;
		return Math.max(0, order.indexOf(steps[0])) * 10_000 + line;
	}

	/** The fields of a class, those that it inherits first. */
	private static List<String> fields(Class<?> type) {
		List<String> fields = new ArrayList<>();
		if (type.getSuperclass() != null) {
			fields.addAll(fields(type.getSuperclass()));
		}
		Stream.of(type.getDeclaredFields()).map(Field::getName).forEach(fields::add);
		return fields;
	}

	/**
	 * What is wrong.
	 *
	 * @param field the identity of the field on the page; null if it is about the whole
	 * @param words what is wrong, and what to do; after the name of the line, where it is
	 * in one of a list
	 */
	public record Line(@Nullable String field, String words) {

	}

}

package org.meetingdossier.editing.web.form;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.OtherValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A form has every field of its element, and loses none on the way.
 */
class ElementFormTests {

	private static final Path FIELDS = Path.of("src/main/resources/templates/fragments/editing.html");

	private final Dossier dossier = DossierBuilder.aDossier()
		.withSession("Ochtend")
		.withTopic("Oekraïne", "Achtergrond", DossierBuilder.position(Level.PUBLIC, "Lijn", "Toelichting"))
		.build();

	static Stream<Arguments> fields() {
		return Arrays.stream(ElementKind.values())
			.flatMap((kind) -> kind.fields().stream().map((field) -> Arguments.of(kind, field)));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void showsAndReadsEveryField(ElementKind kind, ElementField field) {
		Record changed = OtherValue.in(content(kind), field);
		ElementForm form = ElementForm.blank(kind);
		form.show(changed);
		assertThat(field.in(read(form, changed))).isEqualTo(field.in(changed));
	}

	@ParameterizedTest
	@EnumSource
	void readsWhatIsEmptyAsNotThere(ElementKind kind) {
		ElementForm form = ElementForm.blank(kind);
		form.show(content(kind));
		assertThat(read(form, content(kind))).isEqualTo(content(kind));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void hasAPlaceOnThePage(ElementKind kind, ElementField field) throws IOException {
		String page = Files.readString(FIELDS);
		String part = fragment(page, kind.name());
		for (String shared : List.of("POSITION", "facts", "level", "zone")) {
			if (part.contains(":: " + shared)) {
				part += fragment(page, shared);
			}
		}
		assertThat(part).containsPattern("'" + field.name() + "'|\\*\\{" + field.name() + "}");
	}

	@ParameterizedTest
	@MethodSource("fields")
	void keepsEveryFieldInADraft(ElementKind kind, ElementField field) {
		assertThat(ElementForm.blank(kind).fields()).contains(field.name());
	}

	@ParameterizedTest
	@MethodSource("fields")
	void refusesMoreThanTheFieldHolds(ElementKind kind, ElementField field) {
		assumeThat(field.kind().isWords() && field.kind() != ElementField.Kind.ELEMENT).isTrue();
		ElementForm form = ElementForm.blank(kind);
		form.show(content(kind));
		Errors errors = new DirectFieldBindingResult(form, "form");
		form.values().setPropertyValue(field.name(), "x".repeat(field.longest()));
		form.check(errors);
		assertThat(errors.getFieldErrors(field.name())).extracting(FieldError::getCode)
			.doesNotContain("edit.field.long");
		form.values().setPropertyValue(field.name(), "x".repeat(field.longest() + 1));
		form.check(errors);
		assertThat(errors.getFieldErrors(field.name())).extracting(FieldError::getCode).contains("edit.field.long");
	}

	private Record content(ElementKind kind) {
		return this.dossier.elements()
			.stream()
			.filter((one) -> one.kind() == kind)
			.map(Element::content)
			.findFirst()
			.orElseThrow();
	}

	private static Record read(ElementForm form, Record shown) {
		Map<String, Object> identity = new HashMap<>();
		for (RecordComponent component : shown.getClass().getRecordComponents()) {
			if (component.getName().equals("id")) {
				identity.put("id", value(component, shown));
			}
		}
		return form.content(shown.getClass(), identity);
	}

	private static Object value(RecordComponent component, Record content) {
		return Objects.requireNonNull(new ElementField(component, ElementField.Kind.VALUE).in(content));
	}

	private static String fragment(String page, String name) {
		int start = Pattern.compile("th:fragment=\"" + name + "[\"(]")
			.matcher(page)
			.results()
			.findFirst()
			.orElseThrow()
			.start();
		int end = page.indexOf("th:fragment=", start + 12);
		return page.substring(start, (end > 0) ? end : page.length());
	}

}

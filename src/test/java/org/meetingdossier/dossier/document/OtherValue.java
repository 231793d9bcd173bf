package org.meetingdossier.dossier.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * Changes one field of an element, whichever it is, as long as its type is one that a
 * field may have.
 */
public final class OtherValue {

	private OtherValue() {
	}

	/**
	 * An element with another value in one field.
	 * @param content the record of the element
	 * @param field which field
	 * @return the changed record
	 */
	public static Record in(Record content, ElementField field) {
		return Content.with(content, field.name(), of(field.component().getType(), field.in(content)));
	}

	private static Object of(Class<?> type, @Nullable Object value) {
		if (type.isEnum()) {
			return Stream.of(type.getEnumConstants()).filter((one) -> !one.equals(value)).findFirst().orElseThrow();
		}
		if (type == boolean.class) {
			return !Boolean.TRUE.equals(value);
		}
		if (type == LocalDate.class) {
			return (value instanceof LocalDate day) ? day.plusDays(1) : LocalDate.of(2024, 6, 17);
		}
		return switch (type.getSimpleName()) {
			case "String" -> value + " anders";
			case "LocalTime" -> LocalTime.of(23, 59);
			case "ZoneId" -> ZoneId.of("Europe/Istanbul");
			case "OfficialId" -> OfficialId.parse("kst-28676-499");
			case "UUID" -> UUID.randomUUID();
			default -> throw new IllegalArgumentException("A field of a type that no test knows: " + type);
		};
	}

}

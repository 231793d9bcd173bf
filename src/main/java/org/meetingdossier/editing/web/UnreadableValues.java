package org.meetingdossier.editing.web;

import java.beans.PropertyChangeEvent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/**
 * Says of what was typed but cannot be read how to write it, and keeps it as typed.
 */
public class UnreadableValues extends DefaultBindingErrorProcessor {

	@Override
	public void processPropertyAccessException(PropertyAccessException exception, BindingResult result) {
		String field = String.valueOf(exception.getPropertyName());
		PropertyChangeEvent change = exception.getPropertyChangeEvent();
		Object typed = (change != null) ? change.getNewValue() : null;
		result.addError(new FieldError(result.getObjectName(), field, typed, true,
				new String[] { key(result.getFieldType(field)) }, null, null));
	}

	private static String key(@Nullable Class<?> type) {
		if (type == LocalDate.class) {
			return "edit.date.unreadable";
		}
		if (type == LocalDateTime.class) {
			return "edit.moment.unreadable";
		}
		return (type == LocalTime.class) ? "edit.time.unreadable" : "edit.choice.unreadable";
	}

}

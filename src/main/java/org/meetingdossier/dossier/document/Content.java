package org.meetingdossier.dossier.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes the record of an element from values by their names, so that who changes one
 * field does not name the others.
 */
public final class Content {

	private Content() {
	}

	/**
	 * Makes a record.
	 * @param <R> the record
	 * @param type the record
	 * @param values a value for each component by its name; none is null
	 * @throws IllegalArgumentException if the record has no component of some name, or
	 * refuses the values
	 */
	public static <R extends Record> R of(Class<R> type, Map<String, ? extends @Nullable Object> values) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		Map<String, @Nullable Object> left = new HashMap<>(values);
		@Nullable Object[] arguments = Arrays.stream(components).map((component) -> left.remove(component.getName())).toArray();
		if (!left.isEmpty()) {
			throw new IllegalArgumentException("There is no field " + left.keySet() + " in " + type.getSimpleName());
		}
		try {
			return type.getDeclaredConstructor(types).newInstance(arguments);
		}
		catch (InvocationTargetException ex) {
			throw new IllegalArgumentException("Not a " + type.getSimpleName(), ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A record cannot be made: " + type, ex);
		}
	}

	/**
	 * A copy of a record in which one value differs.
	 * @param <R> the record
	 * @param content the record
	 * @param name the name of what differs
	 */
	public static <R extends Record> R with(R content, String name, @Nullable Object value) {
		return with(content, Collections.singletonMap(name, value));
	}

	/**
	 * A copy of a record in which some values differ.
	 * @param <R> the record
	 * @param content the record
	 * @param changes what differs, by name
	 */
	@SuppressWarnings("unchecked")
	public static <R extends Record> R with(R content, Map<String, ? extends @Nullable Object> changes) {
		Map<String, @Nullable Object> values = new HashMap<>();
		for (RecordComponent component : content.getClass().getRecordComponents()) {
			values.put(component.getName(), new ElementField(component, ElementField.Kind.VALUE).in(content));
		}
		values.putAll(changes);
		return of((Class<R>) content.getClass(), values);
	}

}

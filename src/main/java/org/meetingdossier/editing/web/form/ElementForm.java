package org.meetingdossier.editing.web.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.web.TextLength;

/**
 * What every form of an element knows: where its editor started and which opening of the
 * form it is.
 */
public abstract class ElementForm {

	private int startedFrom;

	private @Nullable UUID ticket;

	private @Nullable UUID in;

	/** An empty form for a kind of element. */
	public static ElementForm blank(ElementKind kind) {
		return switch (kind) {
			case MEETING -> new MeetingForm();
			case GENERAL_LINE, POSITION -> new PositionForm();
			case SESSION -> new SessionForm();
			case TOPIC -> new TopicForm();
			case COMMITMENT -> new CommitmentForm();
		};
	}

	/** What the form says, as a change of the element. */
	public abstract Change toCommand(ElementKey element);

	/** What it is the form of. */
	public abstract ElementKind kind();

	/** The names of what can be typed. */
	public List<String> fields() {
		Stream<String> place = kind().isInTopic() ? Stream.of("in") : Stream.empty();
		return Stream.concat(place, kind().fields().stream().map(ElementField::name)).toList();
	}

	/** Which of the fields hold a text with citations. */
	public List<String> texts() {
		return kind().fields()
			.stream()
			.filter((field) -> field.kind() == ElementField.Kind.TEXT)
			.map(ElementField::name)
			.toList();
	}

	/** The texts as typed. */
	public List<String> typedTexts() {
		return texts().stream().map((name) -> String.valueOf(values().getPropertyValue(name))).toList();
	}

	/** Shows what an element holds. */
	public void show(Record content) {
		ConfigurablePropertyAccessor values = values();
		kind().fields().forEach((field) -> {
			String name = field.name();
			values.setPropertyValue(name, TypedValue.shown(field.in(content), values.getPropertyType(name)));
		});
	}

	/** What a new element starts with in a dossier. */
	public void startIn(Dossier dossier) {
		// Most forms start empty.
	}

	/** What the form says, as the record of an element. */
	public final <R extends Record> R content(Class<R> type, UUID id) {
		return content(type, Map.of("id", id));
	}

	public final <R extends Record> R content(Class<R> type, Map<String, ?> more) {
		Map<String, @Nullable Object> values = new HashMap<>(more);
		kind().fields()
			.forEach((field) -> values.put(field.name(),
					TypedValue.read(field, values().getPropertyValue(field.name()))));
		return Content.of(type, values);
	}

	/** The fields by their names. */
	public final ConfigurablePropertyAccessor values() {
		return PropertyAccessorFactory.forDirectFieldAccess(this);
	}

	/** The name of the longest of the texts: what to shorten first. */
	public String longestText() {
		List<String> typed = typedTexts();
		return IntStream.range(0, typed.size())
			.boxed()
			.max(Comparator.comparingInt((index) -> typed.get(index).length()))
			.map(texts()::get)
			.orElseGet(() -> fields().get(0));
	}

	/** What the types of its fields cannot say. */
	public final void check(Errors errors) {
		kind().fields().forEach((field) -> {
			if (values().getPropertyValue(field.name()) instanceof String text) {
				TextLength.check(errors, field.name(), text, field.longest());
			}
		});
		checkTogether(errors);
	}

	/** What no field can be asked by itself. */
	public void checkTogether(Errors errors) {
		// Most forms have no such thing.
	}

	/** How restricted the element becomes; null where it has no level of its own. */
	public final @Nullable Level level() {
		return kind().fields()
			.stream()
			.filter((field) -> field.kind() == ElementField.Kind.LEVEL)
			.map((field) -> (Level) values().getPropertyValue(field.name()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The topic of a position or commitment. */
	public UUID topic() {
		return (this.in != null) ? this.in : new UUID(0, 0);
	}

	public int getStartedFrom() {
		return this.startedFrom;
	}

	public void setStartedFrom(int startedFrom) {
		this.startedFrom = startedFrom;
	}

	public @Nullable UUID getTicket() {
		return this.ticket;
	}

	public void setTicket(@Nullable UUID ticket) {
		this.ticket = ticket;
	}

	public @Nullable UUID getIn() {
		return this.in;
	}

	public void setIn(@Nullable UUID in) {
		this.in = in;
	}

}

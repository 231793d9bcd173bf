package org.meetingdossier.editing.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;

/**
 * What every form of an element knows: where its editor started and which opening of the
 * form it is.
 */
abstract class ElementForm {

	private int startedFrom;

	private @Nullable UUID ticket;

	private @Nullable UUID in;

	/** What the form says, as a change of the element. */
	abstract Change toCommand(Element element);

	/** The names of what can be typed, in the order of the page. */
	abstract List<String> fields();

	/** Which of the fields hold a text with citations. */
	abstract List<String> texts();

	/** The texts as typed. */
	List<String> typedTexts() {
		return texts().stream()
			.map((name) -> String
				.valueOf(PropertyAccessorFactory.forBeanPropertyAccess(this).getPropertyValue(name)))
			.toList();
	}

	/** The name of the longest of the texts: what to shorten first. */
	String longestText() {
		List<String> typed = typedTexts();
		return IntStream.range(0, typed.size())
			.boxed()
			.max(Comparator.comparingInt((index) -> typed.get(index).length()))
			.map(texts()::get)
			.orElseGet(() -> fields().get(0));
	}

	/** What no field can be asked by itself. */
	void check(Errors errors) {
		// Most forms have no such thing.
	}

	/** How restricted the element becomes; null where it has no level of its own. */
	@Nullable Level level() {
		return null;
	}

	/** The topic of a position or commitment. */
	UUID topic() {
		return (this.in != null) ? this.in : new UUID(0, 0);
	}

	/** Counted as it is stored: browsers send line breaks as two characters. */
	static String text(@Nullable String typed) {
		return (typed != null) ? LineEnds.of(typed).strip() : "";
	}

	/** A line that may be left empty. */
	static @Nullable String optional(String typed) {
		return typed.isEmpty() ? null : typed;
	}

	static String orEmpty(@Nullable String value) {
		return (value != null) ? value : "";
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

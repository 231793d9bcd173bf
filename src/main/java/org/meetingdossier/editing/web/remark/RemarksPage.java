package org.meetingdossier.editing.web.remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.remark.ReadableRemark;

/**
 * All that is said beside the texts of a dossier, element by element.
 *
 * @param dossier what the person sees of it
 * @param places its elements in the order of the page, and behind them what was taken out
 */
record RemarksPage(Dossier dossier, List<Place> places) {

	static RemarksPage of(Dossier seen, List<ReadableRemark> remarks) {
		List<Place> places = new ArrayList<>();
		Set<UUID> there = seen.elements().stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
		seen.elements()
			.forEach((element) -> places.add(new Place(element.kind(), element.id(), name(element), element.level(),
					element.text().strip(), of(element.id(), remarks))));
		remarks.stream()
			.filter((remark) -> !there.contains(remark.thread().place().element()))
			.collect(Collectors.groupingBy((remark) -> remark.thread().place(), LinkedHashMap::new,
					Collectors.toUnmodifiableList()))
			.forEach((place, said) -> places
				.add(new Place(place.kind(), place.element(), "", said.get(0).thread().level(), null, said)));
		return new RemarksPage(seen, places);
	}

	/** The name of the meeting is that of the page. */
	private static String name(Element element) {
		return (element.kind() != ElementKind.MEETING) ? element.name() : "";
	}

	private static List<ReadableRemark> of(UUID element, List<ReadableRemark> remarks) {
		return remarks.stream().filter((remark) -> remark.thread().place().element().equals(element)).toList();
	}

	/** How many remarks are open. */
	public long open() {
		return this.places.stream().mapToLong((place) -> place.open().size()).sum();
	}

	/** The places of its forms: elements that are there, and remarks. */
	Set<String> forms() {
		return this.places.stream()
			.flatMap((place) -> Stream.concat((place.text() != null) ? Stream.of(place.id()) : Stream.empty(),
					place.remarks().stream().map((remark) -> remark.thread().id())))
			.map(UUID::toString)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * An element with what is said beside it.
	 *
	 * @param kind what kind of element
	 * @param id its identity
	 * @param name what it is called; empty for what was taken out
	 * @param level how restricted it is
	 * @param text its texts; null for what was taken out
	 * @param remarks what is said beside it, the first first
	 */
	record Place(ElementKind kind, UUID id, String name, Level level, @Nullable String text,
			List<ReadableRemark> remarks) {

		/** What is to be done something about. */
		public List<ReadableRemark> open() {
			return this.remarks.stream().filter((remark) -> remark.thread().open()).toList();
		}

		/**
		 * Whether something was typed about what was done, and is not to be folded away.
		 */
		public boolean isTyped(Unsaid.OnPage unsaid) {
			return resolved().stream()
				.anyMatch((remark) -> unsaid.typed().containsKey(remark.thread().id().toString()));
		}

		/** What was done. */
		public List<ReadableRemark> resolved() {
			return this.remarks.stream().filter((remark) -> !remark.thread().open()).toList();
		}

	}

}

package org.meetingdossier.check.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page with forms in which something can be said, as one person opened it.
 *
 * @param ticket what only that page carries: with it words are kept without a session
 * @param kept what was kept of it before, the newest first
 */
public record Unsaid(UUID ticket, List<Kept> kept) {

	/**
	 * Brings all that was not said back to the page: nothing is shown nowhere.
	 * @param forms the places of the forms that the page has
	 * @param now what was typed just now and refused; null if nothing was
	 * @return what stands in which form, and what has none
	 */
	public OnPage on(Set<String> forms, @Nullable Kept now) {
		List<Kept> all = new ArrayList<>();
		if (now != null) {
			all.add(now);
		}
		this.kept.stream()
			.filter((one) -> now == null || !Objects.equals(one.ticket(), now.ticket()))
			.forEach(all::add);
		Map<String, Kept> typed = new LinkedHashMap<>();
		List<Kept> others = new ArrayList<>();
		for (Kept one : all) {
			if (!forms.contains(one.place()) || typed.putIfAbsent(one.place(), one) != null) {
				others.add(one);
			}
		}
		return new OnPage(typed, others.stream().filter((one) -> !one.words().isEmpty()).toList());
	}

	/**
	 * What was typed and not said.
	 *
	 * @param ticket by which it is forgotten; null if it is not kept
	 * @param place the form of the page it was typed in
	 * @param about the words it is about; empty where it is about none
	 * @param words what was to be said
	 */
	public record Kept(@Nullable UUID ticket, String place, String about, String words) {

	}

	/**
	 * What was not said, on the page.
	 *
	 * @param typed what stands in a form, by its place
	 * @param others what has no form, or whose form holds something else
	 */
	public record OnPage(Map<String, Kept> typed, List<Kept> others) {

		public OnPage {
			typed = Map.copyOf(typed);
			others = List.copyOf(others);
		}

	}

}

package org.meetingdossier.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.search.SearchFound;
import org.meetingdossier.search.SearchHit;
import org.meetingdossier.search.SearchQuestion;
import org.meetingdossier.search.SearchQuestion.Facet;
import org.meetingdossier.search.SearchQuestion.Order;

/**
 * A page of hits.
 *
 * @param total how many hits there are
 * @param hits those of this page
 * @param whole whether everything was looked through
 * @param meant the words that this was found with in the place of those asked for; null
 * for none
 * @param meantQuery the address of these
 * @param groups by what hits can be chosen
 * @param narrowed whether something was chosen
 * @param allQuery the address without a choice
 * @param newestFirst whether the newest come first
 * @param otherOrder the address of the other order
 * @param number which page this is, from 1
 * @param previous the address of the page before; null for none
 * @param next the address of the page behind; null for none
 */
record SearchPage(int total, List<SearchHit> hits, boolean whole, @Nullable String meant, @Nullable String meantQuery,
		List<Group> groups, boolean narrowed, String allQuery, boolean newestFirst, String otherOrder, int number,
		@Nullable String previous, @Nullable String next) {

	static SearchPage of(SearchForm asked, SearchFound found) {
		String meant = found.meant();
		SearchForm form = (meant != null) ? asked.with(meant) : asked;
		boolean more = found.total() > form.page() * SearchQuestion.PAGE && form.page() < SearchQuestion.LAST_PAGE;
		return new SearchPage(found.total(), found.hits(), found.whole(), meant,
				(meant != null) ? form.withPage(1) : null, groups(form, found), form.isNarrowed(), form.withoutChoice(),
				form.isNewestFirst(), form.withOrder(form.isNewestFirst() ? Order.BEST : Order.NEWEST), form.page(),
				(form.page() > 1) ? form.withPage(form.page() - 1) : null,
				more ? form.withPage(form.page() + 1) : null);
	}

	/** The number of the first hit on the page. */
	public int first() {
		return (this.number - 1) * SearchQuestion.PAGE + 1;
	}

	private static List<Group> groups(SearchForm form, SearchFound found) {
		List<Group> groups = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			List<Choice> choices = choices(form, facet, found.facets());
			if (choices.size() > 1 || choices.stream().anyMatch(Choice::chosen)) {
				groups.add(new Group(facet.name(), choices));
			}
		}
		return groups;
	}

	private static List<Choice> choices(SearchForm form, Facet facet, Map<Facet, List<SearchFound.Value>> facets) {
		List<Choice> choices = new ArrayList<>();
		for (SearchFound.Value value : facets.getOrDefault(facet, List.of())) {
			choices.add(new Choice(value.value(), value.count(), form.has(facet, value.value()),
					form.with(facet, value.value())));
		}
		// What was chosen can be let go of also where it has no hits.
		form.chosen().getOrDefault(facet, Set.of()).forEach((value) -> {
			if (facets.containsKey(facet) && choices.stream().noneMatch((choice) -> choice.value().equals(value))) {
				choices.add(new Choice(value, 0, true, form.with(facet, value)));
			}
		});
		return choices;
	}

	/**
	 * A facet with its values.
	 *
	 * @param facet its name
	 * @param choices its values
	 */
	record Group(String facet, List<Choice> choices) {

	}

	/**
	 * A value that can be chosen.
	 *
	 * @param value the value
	 * @param count how many hits have it
	 * @param chosen whether it is chosen
	 * @param query the address with the other of both
	 */
	record Choice(String value, int count, boolean chosen, String query) {

	}

}

package org.meetingdossier.search.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.search.HitText;
import org.meetingdossier.search.SearchFound;
import org.meetingdossier.search.SearchHit;
import org.meetingdossier.search.SearchQuestion;

/**
 * What a program is answered.
 *
 * @param query the words as asked
 * @param total how many hits there are
 * @param complete whether everything was looked through
 * @param didYouMean the words that this was found with, as nothing has those asked for
 * @param asOf since when there is nothing newer
 * @param page which page this is, from 1
 * @param pageSize how many hits stand on a page
 * @param hits those of this page
 * @param facets how many hits have which value
 */
record SearchAnswer(String query, int total, boolean complete, @Nullable String didYouMean, @Nullable Instant asOf,
		int page, int pageSize, List<HitAnswer> hits, Map<String, List<SearchFound.Value>> facets) {

	static SearchAnswer of(SearchForm form, SearchFound found, @Nullable Instant asOf, Level clearance, String root) {
		Map<String, List<SearchFound.Value>> facets = new LinkedHashMap<>();
		for (SearchQuestion.Facet facet : SearchQuestion.Facet.values()) {
			List<SearchFound.Value> values = found.facets().get(facet);
			if (values != null) {
				facets.put(facet.name().toLowerCase(Locale.ROOT), values);
			}
		}
		return new SearchAnswer(form.words(), found.total(), found.whole(), found.meant(), asOf, form.page(),
				SearchQuestion.PAGE, found.hits().stream().map((hit) -> HitAnswer.of(hit, clearance, root)).toList(),
				facets);
	}

	/**
	 * A hit.
	 *
	 * @param kind what it is
	 * @param url where it stands, with what a browser marks there
	 * @param document the canonical id of an official document
	 * @param title its name
	 * @param text its words around those that were asked for
	 * @param marked the words that were asked for, as they stand there
	 * @param number the number of the topic or footnote
	 * @param topic name of the topic
	 * @param meeting name of the meeting
	 * @param forum who meets
	 * @param date the first day of the meeting, or the date of the document
	 * @param level how restricted the dossier is; only for who sees more than what is
	 * public
	 * @param verdicts what checking gave for the citations in it
	 */
	record HitAnswer(String kind, String url, @Nullable String document, String title, String text, List<String> marked,
			@Nullable Integer number, @Nullable String topic, @Nullable String meeting, @Nullable String forum,
			@Nullable LocalDate date, @Nullable String level, List<String> verdicts) {

		private static HitAnswer of(SearchHit hit, Level clearance, String root) {
			List<String> marked = Stream.of(hit.title(), hit.text())
				.flatMap((text) -> text.runs().stream())
				.filter(HitText.Run::marked)
				.map(HitText.Run::text)
				.distinct()
				.toList();
			return new HitAnswer(hit.kind().name(), root + hit.address(), (hit.document() != null) ? hit.key() : null,
					hit.title().plain(), hit.text().plain(), marked, hit.number(), hit.topic(), hit.meeting(),
					hit.forum(), hit.day(), (clearance != Level.PUBLIC) ? hit.level().name() : null, hit.marks());
		}

	}

}

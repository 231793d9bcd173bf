package org.meetingdossier.dossier.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.theme.Theme;

/**
 * Which themes run through the current editions, as readers may know of them. A theme is
 * there for whoever sees a topic that names it, and for nobody else.
 */
@Component
@Transactional(readOnly = true)
public class CurrentThemes {

	private static final String FOUND = """
			select topic.theme_slug, topic.theme, meeting.slug, published.first_day
			from current_topic topic
			join current_edition published on published.meeting_id = topic.meeting_id
			join edition on edition.id = published.edition_id
			join meeting on meeting.id = published.meeting_id
			where topic.theme_slug is not null
			and (cast(:theme as varchar) is null or topic.theme_slug = :theme)
			and edition.level in (:seen) and meeting.level in (:seen)
			and not exists (select 1 from withdrawal where withdrawal.edition_id = edition.id)
			and not exists (select 1 from removed_element removed where removed.meeting_id = meeting.id
				and removed.element_id = topic.topic_id and removed.level not in (:seen))
			order by published.first_day, meeting.slug, topic.sequence""";

	private final JdbcClient jdbc;

	CurrentThemes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All themes.
	 * @param clearance how far the reader may see
	 * @return the themes; the one that was discussed last comes first
	 */
	public List<ThemeLine> all(Level clearance) {
		Map<String, List<Place>> places = new LinkedHashMap<>();
		find(null, clearance)
			.forEach((place) -> places.computeIfAbsent(place.theme().slug(), (slug) -> new ArrayList<>()).add(place));
		return places.values().stream().map(CurrentThemes::line).sorted(CurrentThemes::lastFirst).toList();
	}

	/** The last meetings before a day at which a theme is discussed, by first day. */
	List<String> meetings(String theme, LocalDate before, Level clearance, int most) {
		List<String> all = find(theme, clearance).stream()
			.filter((place) -> place.firstDay().isBefore(before))
			.map(Place::meeting)
			.distinct()
			.toList();
		return all.subList(Math.max(0, all.size() - most), all.size());
	}

	private List<Place> find(@Nullable String theme, Level clearance) {
		return this.jdbc.sql(FOUND)
			.param("theme", theme)
			.param("seen", clearance.seenNames())
			.query((row, number) -> new Place(new Theme(row.getString(1), row.getString(2)), row.getString(3),
					row.getObject(4, LocalDate.class)))
			.list();
	}

	private static ThemeLine line(List<Place> places) {
		Place last = places.get(places.size() - 1);
		int meetings = (int) places.stream().map(Place::meeting).distinct().count();
		return new ThemeLine(last.theme(), meetings, places.get(0).firstDay(), last.firstDay());
	}

	private static int lastFirst(ThemeLine one, ThemeLine other) {
		int byDay = other.last().compareTo(one.last());
		return (byDay != 0) ? byDay : one.theme().name().compareTo(other.theme().name());
	}

	private record Place(Theme theme, String meeting, LocalDate firstDay) {

	}

}

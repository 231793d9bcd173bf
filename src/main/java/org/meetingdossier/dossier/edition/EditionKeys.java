package org.meetingdossier.dossier.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.ready.ReadyAddress.Version;

/**
 * What decides at each request whether ready pages may be served. One plain read each, as
 * nothing else is done for most requests: no entities and no transaction.
 */
@Component
public class EditionKeys {

	/** A withdrawn edition hides the ones before it too. */
	private static final String CURRENT = """
			select edition.id, edition.level, meeting.level, meeting.levels, meeting.checks
			from meeting join edition on edition.meeting_id = meeting.id
			where edition.sequence = (
				select max(other.sequence) from edition other where other.meeting_id = meeting.id)
			and not exists (select 1 from withdrawal where withdrawal.edition_id = edition.id)""";

	private static final String OF_ONE = CURRENT + " and meeting.slug = ?";

	private static final String OF_SOME = CURRENT + " and meeting.slug in (%s)";

	private static final String BY_DAY = " order by meeting.first_day, meeting.slug";

	private static final String CITING = CURRENT + " and exists (select 1 from reference"
			+ " where reference.revision_id = edition.revision_id and reference.document = ?)" + BY_DAY;

	private static final String ALL = """
			select (select count(*) from edition), (select count(*) from withdrawal),
				coalesce(sum(levels), 0), coalesce(sum(checks), 0) from meeting""";

	private static final String ARCHIVED = "select meeting_id from archived_meeting order by meeting_id";

	private static final RowMapper<EditionKey> ROW = (row, number) -> new EditionKey(row.getObject(1, UUID.class),
			Level.valueOf(row.getString(2)), Level.valueOf(row.getString(3)), row.getInt(4), row.getInt(5));

	private static final ResultSetExtractor<Optional<EditionKey>> KEY = (row) -> row.next()
			? Optional.ofNullable(ROW.mapRow(row, 1)) : Optional.empty();

	private static final ResultSetExtractor<AllEditions> COUNTS = (row) -> {
		row.next();
		return new AllEditions(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
	};

	private final JdbcTemplate jdbc;

	EditionKeys(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The key of the pages of one dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the key of the current edition, or empty when there is none that the reader
	 * may see
	 */
	public Optional<EditionKey> current(String slug, Level clearance) {
		Optional<EditionKey> key = this.jdbc.query(OF_ONE, KEY, slug);
		return (key != null) ? key.filter((found) -> clearance.sees(found.level())) : Optional.empty();
	}

	/**
	 * The same of several dossiers.
	 * @param slugs their parts of an address
	 */
	public List<EditionKey> current(Set<String> slugs, Level clearance) {
		return slugs.isEmpty() ? List.of()
				: seen(this.jdbc.query(OF_SOME.formatted(String.join(", ", Collections.nCopies(slugs.size(), "?"))),
						ROW, slugs.toArray()), clearance);
	}

	/**
	 * The keys of all dossiers of which the reader may see the current edition, by first
	 * day.
	 */
	public List<EditionKey> everyCurrent(Level clearance) {
		return seen(this.jdbc.query(CURRENT + BY_DAY, ROW), clearance);
	}

	/**
	 * The same of the dossiers that cite a document somewhere, also where the reader may
	 * not see it.
	 */
	public List<EditionKey> currentCiting(OfficialId document, Level clearance) {
		return seen(this.jdbc.query(CITING, ROW, document.value()), clearance);
	}

	private static List<EditionKey> seen(List<EditionKey> keys, Level clearance) {
		return keys.stream().filter((key) -> clearance.sees(key.level())).toList();
	}

	/**
	 * The key of pages about several dossiers.
	 * @return numbers of which one goes up with every publication, withdrawal, change of
	 * a level and change of a verdict or decision of any dossier. They are added up from
	 * each dossier's own, so that nobody who saves waits for another dossier
	 */
	public AllEditions all() {
		AllEditions all = this.jdbc.query(ALL, COUNTS);
		if (all == null) {
			throw new IllegalStateException("Counting gives a row");
		}
		return all;
	}

	/**
	 * What an answer about one dossier is made of.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @param besides what else stands on it, such as what the register rests on; null if
	 * nothing does
	 * @return the version, or empty when there is no edition that the reader may see
	 */
	public Optional<Version> version(String slug, Level clearance, @Nullable Object besides) {
		return current(slug, clearance).map((key) -> new Version(key, new Rest(clearance, besides),
				key.level() == Level.PUBLIC && clearance == Level.PUBLIC));
	}

	/**
	 * What an answer about several dossiers is made of.
	 * @param clearance how far the reader may see
	 * @param besides what else stands on it, such as the day; null if nothing does
	 * @return the version, open if it was made for what everybody may see
	 */
	public Version versionOfAll(Level clearance, @Nullable Object besides) {
		return new Version(all(), new Rest(clearance, besides), clearance == Level.PUBLIC);
	}

	/**
	 * What a list of meetings is made of, which puts those apart that are archived.
	 * @param clearance how far the reader may see
	 * @param today the day, as what is past stands apart too
	 * @return the version, open if it was made for what everybody may see
	 */
	public Version versionOfLists(Level clearance, LocalDate today) {
		return versionOfAll(clearance,
				new Lists(today, this.jdbc.query(ARCHIVED, (row, number) -> row.getObject(1, UUID.class))));
	}

	/**
	 * What lists of meetings are made of besides editions.
	 *
	 * @param today the day
	 * @param archived what is put away
	 */
	private record Lists(LocalDate today, List<UUID> archived) {

	}

	/**
	 * The state of all editions together.
	 *
	 * @param published how many there are
	 * @param withdrawn how many of these were taken back
	 * @param levels how often a level changed
	 * @param checks how often a verdict or decision changed
	 */
	public record AllEditions(long published, long withdrawn, long levels, long checks) {

	}

	/**
	 * What an answer is made of besides editions. What was made for somebody with a
	 * clearance may hold what is not for everybody.
	 *
	 * @param clearance how far the reader may see
	 * @param besides what else stands on it
	 */
	private record Rest(Level clearance, @Nullable Object besides) {

	}

}

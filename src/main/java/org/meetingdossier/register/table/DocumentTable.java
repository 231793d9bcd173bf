package org.meetingdossier.register.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisterState;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.WholeRegister;

/**
 * Reads documents, many in one query. Plain SQL: a register holds hundreds of thousands
 * of rows that nobody changes one by one, so there is nothing for Hibernate to keep track
 * of.
 */
@Component
public class DocumentTable {

	static final String DOCUMENTS = "select " + StoredDocument.COLUMNS
			+ " from official_document d join snapshot s on s.id = d.snapshot_id where ";

	/** In the order of an index, so that a portion costs what is in it. */
	static final String AFTER = DOCUMENTS + """
			d.snapshot_id = (select one.id from snapshot one where one.sha256 = ?) and d.id > ?
			order by d.snapshot_id, d.id limit ?""";

	/** An answer without documents says nothing about those it does not hold. */
	private static final String NEWEST_SNAPSHOT = """
			select source, as_of, sha256, row_count from snapshot
			where completed_at is not null and row_count > 0 order by as_of desc, completed_at desc limit 1""";

	private final JdbcClient jdbc;

	DocumentTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<RegisterSnapshot> newestSnapshot() {
		return this.jdbc.sql(NEWEST_SNAPSHOT)
			.query((row, number) -> new RegisterSnapshot(row.getString(1), row.getObject(2, LocalDate.class),
					row.getString(3), row.getInt(4)))
			.optional();
	}

	public RegisterState state() {
		return this.jdbc.sql("select count(*), coalesce(sum(version), 0), max(sha256) from snapshot")
			.query((row, number) -> new RegisterState(row.getLong(1), row.getLong(2), row.getString(3)))
			.single();
	}

	public List<StoredDocument> find(Collection<String> ids) {
		return among("d.id = any(?)", ids);
	}

	List<StoredDocument> withPlainIds(Collection<String> plainIds) {
		return among("d.plain_id = any(?)", plainIds);
	}

	private List<StoredDocument> among(String condition, Collection<String> values) {
		if (values.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(DOCUMENTS + condition).param(array(values)).query(StoredDocument::of).list();
	}

	/** What is held of documents that an import is about to store. */
	public List<KnownRow> known(List<OfficialId> ids) {
		List<StoredDocument> documents = find(values(ids));
		Map<String, List<RegisteredAuthor>> authors = authors(
				documents.stream().map((document) -> document.id().value()).toList());
		return documents.stream()
			.map((document) -> document.known(authors.getOrDefault(document.id().value(), List.of())))
			.toList();
	}

	/** The authors of documents, by the id of the document. */
	Map<String, List<RegisteredAuthor>> authors(Collection<String> ids) {
		return grouped("""
				select document_id, name, role from official_document_author
				where document_id = any(?) order by document_id, sequence""", ids, (row, index) -> Map
			.entry(row.getString("document_id"), new RegisteredAuthor(row.getString("name"), row.getString("role"))));
	}

	/** Which documents say that they replace one of these: replaced id and successors. */
	Map<String, List<OfficialId>> replacements(Collection<String> ids) {
		return grouped("select replaces_id, id from official_document where replaces_id = any(?)", ids,
				(row, index) -> Map.entry(row.getString("replaces_id"), OfficialId.parse(row.getString("id"))));
	}

	/** The ids that have one of these as their plain id, reprints and all. */
	Map<String, List<OfficialId>> siblings(Collection<String> plainIds) {
		return grouped("select plain_id, id from official_document where plain_id = any(?)", plainIds,
				(row, index) -> Map.entry(row.getString("plain_id"), OfficialId.parse(row.getString("id"))));
	}

	private <T> Map<String, List<T>> grouped(String sql, Collection<String> values,
			RowMapper<Map.Entry<String, T>> entry) {
		if (values.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(sql)
			.param(array(values))
			.query(entry)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
	}

	/**
	 * The highest number of the Tweede Kamer in each of these dossiers, whatever the
	 * suffix.
	 */
	Map<DossierNumber, Integer> highestNumbers(Collection<String> dossierNumbers) {
		return this.jdbc.sql("""
				select dossier_number, dossier_suffix, max(paper_order) as highest from official_document
				where dossier_number = any(?) and paper_order is not null
				group by dossier_number, dossier_suffix""")
			.param(array(dossierNumbers))
			.query((row, index) -> Map.entry(
					new DossierNumber(row.getString("dossier_number"), row.getString("dossier_suffix")),
					row.getInt("highest")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	public List<WholeRegister.Import> imports() {
		return this.jdbc.sql("select sha256, completed_at is not null from snapshot order by opened_at")
			.query((row, number) -> new WholeRegister.Import(row.getString(1), row.getBoolean(2)))
			.list();
	}

	public List<StoredDocument> after(String sha256, String id, int limit) {
		return this.jdbc.sql(AFTER).params(sha256, id, limit).query(StoredDocument::of).list();
	}

	public List<StoredDocument> described(DossierNumber dossier, int limit) {
		return this.jdbc.sql(DOCUMENTS + """
				d.dossier_number = ? and d.dossier_suffix = ? and d.title is not null
				order by d.paper_order desc nulls last, d.id desc limit ?""")
			.params(dossier.number(), dossier.suffix(), limit)
			.query(StoredDocument::of)
			.list();
	}

	private static List<String> values(Collection<OfficialId> ids) {
		return ids.stream().map(OfficialId::value).toList();
	}

	static SqlArrayValue array(Collection<String> values) {
		return new SqlArrayValue("varchar", values.toArray());
	}

}

package org.meetingdossier.register.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds documents for somebody who is still typing.
 */
@Component
public class DocumentSearch {

	/** Words that stand in very many titles are looked through no further than this. */
	private static final int MOST_MATCHES = 5_000;

	private static final int MOST_WORDS = 8;

	static final int WITH_WORDS = 20;

	private static final int MOST_OF_A_WORD = 2_000;

	private static final int LONGEST = 200;

	/** A dossier, and what was typed behind it of a suffix and a number. */
	private static final Pattern DOSSIER = Pattern.compile(
			"(?:kst|kamerstuk(?:ken)?)?[- ]*(\\d{2}[ .]?\\d{3})(?:[-, ]+|$)([a-z0-9]{0,6})(?:[-, ]+([a-z0-9]{0,6}))?");

	private final JdbcClient jdbc;

	DocumentSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<StoredDocument> find(String typed, int limit) {
		String words = typed.substring(0, Math.min(typed.length(), LONGEST))
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ")
			.replaceAll("\\b(?:nrs?|letter)\\b\\.?", " ")
			.strip();
		Matcher dossier = DOSSIER.matcher(words);
		return dossier.matches() ? papers(dossier, limit) : titles(new ArrayList<>(TitleWords.of(words)), limit);
	}

	private List<StoredDocument> papers(Matcher typed, int limit) {
		String number = typed.group(1).replaceAll("\\D", "");
		String first = typed.group(2);
		String second = Objects.requireNonNullElse(typed.group(3), "");
		String suffix = first.toUpperCase(Locale.ROOT);
		return this.jdbc.sql(DocumentTable.DOCUMENTS + """
				d.dossier_number = :dossier and (
					(:second = '' and :first = '')
					or (:second = '' and d.dossier_suffix = '' and lower(d.paper_number) like :firstOn)
					or (d.dossier_suffix = :suffix and lower(d.paper_number) like :secondOn))
				order by d.paper_order desc nulls last, d.id desc limit :limit""")
			.param("dossier", number)
			.param("first", first)
			.param("firstOn", first + '%')
			.param("suffix", suffix)
			.param("second", second)
			.param("secondOn", second + '%')
			.param("limit", limit)
			.query(StoredDocument::of)
			.list();
	}

	private List<StoredDocument> titles(List<String> words, int limit) {
		if (words.isEmpty()) {
			return List.of();
		}
		List<String> conditions = new ArrayList<>();
		List<Object> parameters = new ArrayList<>();
		List<String> some = words.subList(0, Math.min(words.size(), MOST_WORDS));
		String last = some.get(some.size() - 1);
		parameters.addAll(List.of(last, end(last)));
		for (String word : some.subList(0, some.size() - 1)) {
			conditions.add(
					" and exists (select 1 from official_document_word o where o.document_id = w.document_id and o.word = ?)");
			parameters.add(word);
		}
		parameters.add(MOST_MATCHES);
		parameters.add(limit);
		String matches = "select w.document_id from official_document_word w where w.word >= ? and w.word < ?"
				+ String.join("", conditions) + " limit ?";
		return this.jdbc
			.sql(DocumentTable.DOCUMENTS + "d.id in (" + matches
					+ ") order by d.date desc nulls last, d.id desc limit ?")
			.params(parameters)
			.query(StoredDocument::of)
			.list();
	}

	/**
	 * Papers with at least two of the words; a word of very many papers finds only some.
	 */
	public List<StoredDocument> withWords(List<String> typed) {
		List<String> words = typed.stream().flatMap((word) -> TitleWords.of(word).stream()).distinct().toList();
		if (words.size() < 2) {
			return List.of();
		}
		String each = "(select document_id from official_document_word where word = ? limit " + MOST_OF_A_WORD + ")";
		String matches = String.join(" union all ", Collections.nCopies(words.size(), each));
		return this.jdbc
			.sql(DocumentTable.DOCUMENTS + "d.title is not null and d.id in (select document_id from (" + matches
					+ ") w group by document_id having count(*) >= 2 order by count(*) desc, document_id limit "
					+ WITH_WORDS + ")")
			.params(new ArrayList<>(words))
			.query(StoredDocument::of)
			.list();
	}

	/**
	 * What comes behind every word with this beginning: words are of a to z and 0 to 9.
	 */
	static String end(String beginning) {
		StringBuilder end = new StringBuilder(beginning);
		while (!end.isEmpty()) {
			char last = end.charAt(end.length() - 1);
			end.setLength(end.length() - 1);
			if (last != 'z') {
				return end.append((last == '9') ? 'a' : (char) (last + 1)).toString();
			}
		}
		return "\uFFFF";
	}

}

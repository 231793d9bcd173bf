package org.meetingdossier.search.shelf;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

import org.meetingdossier.account.Level;
import org.meetingdossier.search.words.DutchStem;
import org.meetingdossier.search.words.StopWords;
import org.meetingdossier.search.words.WordStream;
import org.meetingdossier.search.words.WrittenWord;

/**
 * Writes what can be found as an entry of the index. Its words are not kept there: what
 * is shown of a hit is read from the database.
 */
final class IndexEntry {

	private final Document entry = new Document();

	private IndexEntry(Findable findable, Level level) {
		words(IndexField.TITLE, findable.title());
		words(IndexField.TEXT, findable.text());
		words(IndexField.ABOUT, findable.about());
		findable.names()
			.forEach((name) -> this.entry.add(new StringField(IndexField.NAME, nameOf(name), Field.Store.NO)));
		this.entry.add(new StringField(IndexField.KEY, findable.key(), Field.Store.YES));
		this.entry.add(new NumericDocValuesField(IndexField.KIND, FoundKind.ALL.indexOf(findable.kind())));
		SortedSet<String> years = new TreeSet<>();
		if (findable.day() != null) {
			years.add(Integer.toString(findable.day().getYear()));
			this.entry.add(new NumericDocValuesField(IndexField.DAY, findable.day().toEpochDay()));
		}
		SortedSet<String> forums = new TreeSet<>();
		if (findable.forum() != null) {
			forums.add(findable.forum());
		}
		this.entry.add(new SortedDocValuesField(IndexField.FACETS,
				IndexField.facets(List.of(new TreeSet<>(Set.of(findable.kind().name())), forums, years,
						new TreeSet<>(findable.marks()), new TreeSet<>(Set.of(level.name()))))));
	}

	/** The stems of a name, as somebody types just that. */
	static String nameOf(String title) {
		return WrittenWord.in(title)
			.stream()
			.filter((word) -> !StopWords.contains(word.form()))
			.map((word) -> DutchStem.of(word.form()))
			.collect(Collectors.joining(" "));
	}

	static Document of(Findable document) {
		IndexEntry entry = new IndexEntry(document, Level.PUBLIC);
		entry.entry.add(new StringField(IndexField.ID, document.key(), Field.Store.NO));
		return entry.entry;
	}

	static Document of(Findable findable, Level level, IndexedState dossier) {
		IndexEntry entry = new IndexEntry(findable, level);
		entry.entry.add(new StringField(IndexField.DOSSIER, dossier.dossier().toString(), Field.Store.NO));
		entry.entry.add(new StringField(IndexField.SLUG, dossier.slug(), Field.Store.YES));
		entry.entry.add(new SortedDocValuesField(IndexField.STATE, new BytesRef(dossier.state())));
		return entry.entry;
	}

	private void words(String field, String text) {
		if (!text.isEmpty()) {
			this.entry.add(new Field(field, WordStream.of(text), IndexField.WORDS));
		}
	}

}

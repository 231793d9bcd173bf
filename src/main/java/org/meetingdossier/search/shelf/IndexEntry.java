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
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.search.words.DutchStem;
import org.meetingdossier.search.words.StopWords;
import org.meetingdossier.search.words.WordStream;
import org.meetingdossier.search.words.WrittenWord;

/**
 * Writes what can be found as an entry of the index, with what is shown of it as a hit.
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
		show(IndexField.KIND, findable.kind().name());
		show(IndexField.TITLE, findable.title());
		show(IndexField.TEXT, findable.text());
		show(IndexField.TOPIC, findable.topic());
		show(IndexField.FORUM, findable.forum());
		show(IndexField.DAY, findable.day());
		show(IndexField.PLACE, findable.place());
		show(IndexField.NUMBER, findable.number());
		findable.marks().stream().sorted().forEach((mark) -> show(IndexField.MARK, mark));
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
		entry.show(IndexField.LEVEL, Level.PUBLIC);
		entry.entry.add(new StringField(IndexField.ID, document.key(), Field.Store.NO));
		return entry.entry;
	}

	static Document of(Findable findable, Level level, IndexedState dossier, PublishedDossier published) {
		IndexEntry entry = new IndexEntry(findable, level);
		entry.show(IndexField.MEETING, published.dossier().title());
		entry.show(IndexField.LEVEL, published.level());
		entry.entry.add(new StringField(IndexField.DOSSIER, dossier.dossier().toString(), Field.Store.NO));
		entry.entry.add(new SortedDocValuesField(IndexField.STATE, new BytesRef(dossier.state())));
		return entry.entry;
	}

	/** Where the same stands for who sees more; nothing else of it differs. */
	static void standsFor(Level clearance, Findable findable, Document entry) {
		if (!findable.place().equals(entry.get(IndexField.shown(IndexField.PLACE)))) {
			show(IndexField.PLACE + clearance, findable.place(), entry);
			show(IndexField.NUMBER + clearance, findable.number(), entry);
		}
	}

	private void show(String field, @Nullable Object value) {
		show(field, value, this.entry);
	}

	private static void show(String field, @Nullable Object value, Document entry) {
		if (value != null) {
			entry.add(new StoredField(IndexField.shown(field), value.toString()));
		}
	}

	private void words(String field, String text) {
		if (!text.isEmpty()) {
			this.entry.add(new Field(field, WordStream.of(text), IndexField.WORDS));
		}
	}

}

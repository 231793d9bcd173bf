package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of what is indexed.
 */
public final class IndexField {

	/** Words of a name, found first. */
	public static final String TITLE = "title";

	/** Words of the text. */
	public static final String TEXT = "text";

	/** Words of what it belongs to, which narrow a search. */
	public static final String ABOUT = "about";

	/** The stems of a whole name, for who types just that. */
	public static final String NAME = "name";

	/** The id of an official document. */
	public static final String ID = "id";

	/** The identity within its dossier. */
	public static final String KEY = "key";

	/** The dossier it stands in. */
	public static final String DOSSIER = "dossier";

	/** The edition and the levels that it was read with. */
	public static final String STATE = "state";

	/** The day by which it is sorted, in days since 1970. */
	public static final String DAY = "day";

	/** What it is, as the number of its {@link FoundKind}. */
	public static final String KIND = "kind";

	/**
	 * Where it stands. A reader who sees more counts more: with a level behind it stands
	 * what differs for them.
	 */
	public static final String PLACE = "place";

	/** Its number there, likewise. */
	public static final String NUMBER = "number";

	/** Name of the topic it stands in. */
	public static final String TOPIC = "topic";

	/** Name of its meeting. */
	public static final String MEETING = "meeting";

	/** Who meets. */
	public static final String FORUM = "forum";

	/** What checking gave for a citation in it. */
	public static final String MARK = "mark";

	/** How restricted its dossier is. */
	public static final String LEVEL = "level";

	/** All by which it is counted. */
	public static final String FACETS = "counted";

	/** How far the shelf follows something of the database. */
	static final String MARKER = "marker";

	static final String STAMP = "stamp";

	static final FieldType WORDS = words();

	private IndexField() {
	}

	/**
	 * What is shown of an entry stands beside what is looked up.
	 * @param field the field that is shown
	 * @return where its words are kept
	 */
	public static String shown(String field) {
		return "shown " + field;
	}

	/** All by which an entry is counted as one value. */
	static BytesRef facets(List<? extends SortedSet<String>> facets) {
		ByteBuffersDataOutput value = new ByteBuffersDataOutput();
		facets.forEach(value::writeSetOfStrings);
		return new BytesRef(value.toArrayCopy());
	}

	/**
	 * By what an entry is counted.
	 * @param facets the value of {@link #FACETS}
	 * @return the kind, the forum, the year, what checking gave and the level; each may
	 * be none or several
	 */
	public static List<Set<String>> facets(BytesRef facets) {
		ByteArrayDataInput value = new ByteArrayDataInput(facets.bytes, facets.offset, facets.length);
		List<Set<String>> read = new ArrayList<>();
		try {
			while (!value.eof()) {
				read.add(value.readSetOfStrings());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Some words in memory", ex);
		}
		return List.copyOf(read);
	}

	private static FieldType words() {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

}

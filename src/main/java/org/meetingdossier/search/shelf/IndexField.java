package org.meetingdossier.search.shelf;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

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

	/** The address of its dossier. */
	public static final String SLUG = "slug";

	/** The dossier it stands in. */
	public static final String DOSSIER = "dossier";

	/** The edition and the levels that it was read with. */
	public static final String STATE = "state";

	/** By when it is sorted, in days since 1970. */
	public static final String DAY = "day";

	/** What it is. */
	public static final String KIND = "kind";

	/** What it is, to be looked up. */
	public static final String OF_KIND = "of-kind";

	/** Who meets. */
	public static final String FORUM = "forum";

	/** The year. */
	public static final String YEAR = "year";

	/** What checking gave. */
	public static final String MARK = "mark";

	/** How restricted it is. */
	public static final String LEVEL = "level";

	/** How far the shelf follows something of the database. */
	static final String MARKER = "marker";

	static final String STAMP = "stamp";

	static final FieldType WORDS = words();

	private IndexField() {
	}

	private static FieldType words() {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

}

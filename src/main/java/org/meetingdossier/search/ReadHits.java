package org.meetingdossier.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.search.shelf.FoundKind;
import org.meetingdossier.search.shelf.IndexField;

/**
 * Reads what a page shows of hits as it was indexed. That is what the database would
 * give, as a hit was read in the very state that the database still has.
 */
final class ReadHits {

	private final StoredFields kept;

	private final MarkedWords marks;

	private final Level clearance;

	ReadHits(IndexSearcher searcher, MarkedWords marks, Level clearance) throws IOException {
		this.kept = searcher.storedFields();
		this.marks = marks;
		this.clearance = clearance;
	}

	List<SearchHit> read(List<FirstHits.Ranked> ranked) throws IOException {
		List<SearchHit> hits = new ArrayList<>();
		for (FirstHits.Ranked one : ranked) {
			hits.add(hit(this.kept.document(one.entry()), this.marks.in(one.entry())));
		}
		return hits;
	}

	private SearchHit hit(Document entry, MarkedWords.Marks marked) throws IOException {
		FoundKind kind = FoundKind.valueOf(always(IndexField.KIND, entry));
		String key = entry.get(IndexField.KEY);
		String title = always(IndexField.TITLE, entry);
		String text = always(IndexField.TEXT, entry);
		String place = Objects.requireNonNull(forReader(IndexField.PLACE, entry), IndexField.PLACE);
		@Nullable String number = forReader(IndexField.NUMBER, entry);
		List<HitText.Place> inTitle = marked.in(IndexField.TITLE);
		List<HitText.Place> inText = marked.in(IndexField.TEXT);
		boolean document = kind == FoundKind.DOCUMENT;
		String address = document ? place
				: inText.isEmpty() ? PlaceLink.to(place, title, inTitle) : PlaceLink.to(place, text, inText);
		return new SearchHit(kind, key, address, (number != null) ? Integer.valueOf(number) : null,
				HitText.of(title, inTitle, true), HitText.of(text, inText, false), shown(IndexField.TOPIC, entry),
				shown(IndexField.MEETING, entry),
				document ? OfficialId.tryParse(key).map(OfficialId::display).orElse(key) : null,
				shown(IndexField.FORUM, entry), day(entry), Level.valueOf(always(IndexField.LEVEL, entry)),
				List.of(entry.getValues(IndexField.shown(IndexField.MARK))));
	}

	/** Who sees more counts more notes. */
	private @Nullable String forReader(String field, Document entry) {
		@Nullable String own = shown(field + this.clearance, entry);
		return (own != null) ? own : shown(field, entry);
	}

	private static String always(String field, Document entry) {
		return Objects.requireNonNull(shown(field, entry), field);
	}

	private static @Nullable String shown(String field, Document entry) {
		return entry.get(IndexField.shown(field));
	}

	private static @Nullable LocalDate day(Document entry) {
		@Nullable String day = shown(IndexField.DAY, entry);
		return (day != null) ? LocalDate.parse(day) : null;
	}

}

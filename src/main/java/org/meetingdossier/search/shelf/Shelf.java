package org.meetingdossier.search.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One index: what of the database has one level. Beside each dossier or snapshot that it
 * holds stands how far it follows it, so that after a kill it says itself what is
 * missing.
 */
class Shelf implements Closeable {

	private static final int MEMORY = 48;

	/**
	 * Up to so many entries nothing of what was deleted stays among the words, either.
	 */
	private static final int SMALL = 200_000;

	private final Directory directory;

	private final @Nullable IndexWriter writer;

	private final ReferenceManager<IndexSearcher> searchers;

	private final Map<String, String> markers = new ConcurrentHashMap<>();

	/**
	 * Opens a shelf.
	 * @param directory where it lies
	 * @param followed whether it is kept up to date; otherwise it only answers
	 */
	Shelf(Directory directory, boolean followed) throws IOException {
		this.directory = directory;
		this.writer = followed ? new IndexWriter(directory, settings()) : null;
		try {
			this.searchers = (this.writer != null) ? new SearcherManager(this.writer, new SearcherFactory())
					: new SearcherManager(directory, new SearcherFactory());
			readMarkers();
		}
		catch (IOException | RuntimeException ex) {
			IOUtils.closeWhileHandlingException(this.writer, directory);
			throw ex;
		}
	}

	private static IndexWriterConfig settings() {
		TieredMergePolicy merges = new TieredMergePolicy();
		merges.setForceMergeDeletesPctAllowed(0);
		// What was not committed is done again from the database.
		return new IndexWriterConfig().setRAMBufferSizeMB(MEMORY)
			.setCommitOnClose(false)
			.setMergePolicy(merges)
			.setIndexSort(new Sort(newest()));
	}

	/** Who asks for the newest is done as soon as it gets older than what was found. */
	private static SortField newest() {
		SortField newest = new SortField(IndexField.DAY, SortField.Type.LONG, true);
		newest.setMissingValue(Long.MIN_VALUE);
		return newest;
	}

	private void readMarkers() throws IOException {
		IndexSearcher searcher = this.searchers.acquire();
		try {
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				var live = leaf.reader().getLiveDocs();
				var terms = leaf.reader().terms(IndexField.MARKER);
				if (terms == null) {
					continue;
				}
				var each = terms.iterator();
				while (each.next() != null) {
					var entries = each.postings(null);
					for (int entry = entries.nextDoc(); entry >= 0
							&& entry != Integer.MAX_VALUE; entry = entries.nextDoc()) {
						if (live == null || live.get(entry)) {
							Document marker = leaf.reader().storedFields().document(entry);
							this.markers.put(marker.get(IndexField.MARKER), marker.get(IndexField.STAMP));
						}
					}
				}
			}
		}
		finally {
			this.searchers.release(searcher);
		}
	}

	/** How far it follows each dossier or snapshot. */
	Map<String, String> markers() {
		return this.markers;
	}

	/** Puts a dossier in the place of what is there of it. */
	void replace(String dossier, String stamp, List<Document> entries) throws IOException {
		List<Iterable<? extends IndexableField>> all = new ArrayList<>(entries);
		Document marker = marker(dossier, stamp);
		marker.add(new StringField(IndexField.DOSSIER, dossier, Field.Store.NO));
		all.add(marker);
		writer().updateDocuments(new Term(IndexField.DOSSIER, dossier), all);
		this.markers.put(dossier, stamp);
	}

	void remove(String dossier) throws IOException {
		writer().deleteDocuments(new Term(IndexField.DOSSIER, dossier));
		this.markers.remove(dossier);
	}

	/** Takes out what a try before this one left. */
	void empty() throws IOException {
		writer().deleteAll();
	}

	/** Adds an entry that is not there yet. */
	void add(Document entry) throws IOException {
		writer().addDocument(entry);
	}

	/** Puts an entry in the place of the one with the same id. */
	void put(String id, Document entry) throws IOException {
		writer().updateDocument(new Term(IndexField.ID, id), entry);
	}

	void mark(String snapshot, String stamp) throws IOException {
		writer().updateDocument(new Term(IndexField.MARKER, snapshot), marker(snapshot, stamp));
		this.markers.put(snapshot, stamp);
	}

	private static Document marker(String of, String stamp) {
		Document marker = new Document();
		marker.add(new StringField(IndexField.MARKER, of, Field.Store.YES));
		marker.add(new StoredField(IndexField.STAMP, stamp));
		return marker;
	}

	/** Keeps what was written and shows it to who searches from now on. */
	void commit() throws IOException {
		IndexWriter open = writer();
		if (open.getDocStats().maxDoc < SMALL) {
			open.forceMergeDeletes();
		}
		open.commit();
		this.searchers.maybeRefreshBlocking();
	}

	/** Writes it as one part: each part is asked for each word by itself. */
	void joinParts() throws IOException {
		writer().forceMerge(1);
		commit();
	}

	IndexSearcher acquire() throws IOException {
		return this.searchers.acquire();
	}

	void release(IndexSearcher searcher) throws IOException {
		this.searchers.release(searcher);
	}

	private IndexWriter writer() {
		if (this.writer == null) {
			throw new IllegalStateException("This index only answers until another one is made");
		}
		return this.writer;
	}

	@Override
	public void close() throws IOException {
		this.searchers.close();
		if (this.writer != null) {
			this.writer.close();
		}
		this.directory.close();
	}

}

package org.meetingdossier.search.shelf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * A large index, written as from a database: real ids with titles of words as frequent as
 * they are in real ones, and dossiers of such words.
 */
public final class GeneratedShelves implements AutoCloseable {

	private final GeneratedTexts texts;

	private final Shelves shelves;

	private final Path directory;

	private final Consumer<Findable> beside;

	private final Set<String> states = new HashSet<>();

	/**
	 * Opens an empty index.
	 * @param directory where
	 * @param titles real titles, of which words are drawn as often as they stand there
	 * @param beside what takes the same besides
	 */
	public GeneratedShelves(Path directory, List<String> titles, Consumer<Findable> beside) throws IOException {
		this.directory = directory;
		this.beside = beside;
		this.texts = new GeneratedTexts(titles);
		this.shelves = Shelves.open(this::open, true);
	}

	private Directory open(String shelf) throws IOException {
		return FSDirectory.open(this.directory.resolve(shelf));
	}

	/**
	 * Adds an official document for each id of a list.
	 * @param ids a gzipped file with an id on each line
	 * @return how many there are
	 */
	public int addDocuments(Path ids) throws IOException {
		int added = 0;
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(ids)), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String id = line.strip();
				String name = OfficialId.tryParse(id).map(OfficialId::display).orElse(id);
				LocalDate day = this.texts.day();
				Findable document = new Findable(id, FoundKind.DOCUMENT, "/documents/" + id, null, this.texts.title(),
						List.of(), null, Integer.toString(day.getYear()), name + "\nBrief regering", null, day,
						Set.of());
				this.shelves.register().add(IndexEntry.of(document));
				this.beside.accept(document);
				added++;
			}
		}
		this.shelves.register().joinParts();
		return added;
	}

	/**
	 * Adds dossiers.
	 * @param number how many
	 * @return of how many entries
	 */
	public int addDossiers(int number) throws IOException {
		Shelf shelf = Objects.requireNonNull(this.shelves.levels().get(Level.PUBLIC));
		int entries = 0;
		for (int made = 0; made < number; made++) {
			Dossier dossier = this.texts.dossier(made);
			PublishedDossier published = new PublishedDossier(
					new PublishedDossier.Edition(dossier.id(), "A", 1, Instant.EPOCH, null), Level.PUBLIC, dossier);
			IndexedState state = new IndexedState(dossier.id(), dossier.slug(), dossier.id() + "/1");
			this.states.add(state.state());
			List<Document> documents = new ArrayList<>();
			DossierFindables.of(published, List.of()).forEach((findable) -> {
				documents.add(IndexEntry.of(findable, Level.PUBLIC, state, published));
				this.beside.accept(findable);
			});
			shelf.replace(UUID.randomUUID().toString(), "1", documents);
			entries += documents.size();
		}
		shelf.joinParts();
		return entries;
	}

	/**
	 * The states of all dossiers.
	 */
	public Set<String> states() {
		return Set.copyOf(this.states);
	}

	/**
	 * Opens what is public.
	 * @return the index, to be closed
	 */
	public OpenedIndex open() throws IOException {
		return this.shelves.open(Level.PUBLIC);
	}

	@Override
	public void close() throws IOException {
		this.shelves.close();
	}

}

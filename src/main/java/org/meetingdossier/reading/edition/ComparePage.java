package org.meetingdossier.reading.edition;

import java.util.List;
import java.util.stream.Stream;

import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.comparison.DossierComparison;
import org.meetingdossier.dossier.comparison.Entry;
import org.meetingdossier.dossier.comparison.Entry.Change;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.reading.text.DocumentLink;

/**
 * What differs between two editions of a dossier.
 *
 * @param slug the dossier's part of an address
 * @param title name of the meeting
 * @param from the letter of the earlier edition
 * @param to the letter of the later one
 * @param letters the editions to choose from, the newest first
 * @param sections what changed, what was added, removed and moved
 * @param citedSince the documents that only the later edition cites
 * @param citedNoMore the documents that only the earlier edition cites
 */
public record ComparePage(String slug, String title, String from, String to, List<String> letters,
		List<Section> sections, List<DocumentLink> citedSince, List<DocumentLink> citedNoMore) {

	public ComparePage {
		letters = List.copyOf(letters);
		sections = List.copyOf(sections);
		citedSince = List.copyOf(citedSince);
		citedNoMore = List.copyOf(citedNoMore);
	}

	/**
	 * Writes the page.
	 * @param pair both editions, without what the reader may not see
	 * @param editions the editions that the reader may know of
	 * @return the page
	 */
	public static ComparePage of(ContentPair pair, List<EditionSummary> editions) {
		DossierComparison comparison = DossierComparison.of(pair);
		return new ComparePage(pair.after().slug(), pair.after().title(), pair.from(), pair.to(),
				editions.stream().filter(EditionSummary::isReadable).map(EditionSummary::letter).toList(),
				Stream.of(Change.CHANGED, Change.ADDED, Change.REMOVED, Change.MOVED)
					.map((change) -> new Section(change, comparison.of(change)))
					.filter((section) -> !section.entries().isEmpty())
					.toList(),
				comparison.citedSince().stream().map(DocumentLink::to).toList(),
				comparison.citedNoMore().stream().map(DocumentLink::to).toList());
	}

	/**
	 * All elements of which the same became.
	 *
	 * @param change what became of them
	 * @param entries the elements, in reading order
	 */
	public record Section(Change change, List<Entry> entries) {

		public Section {
			entries = List.copyOf(entries);
		}

	}

}

package org.meetingdossier.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.table.DocumentSearch;
import org.meetingdossier.register.table.DocumentTable;
import org.meetingdossier.register.table.DocumentViews;
import org.meetingdossier.register.table.HighestNumbers;
import org.meetingdossier.register.table.NearbyNumbers;
import org.meetingdossier.register.table.OtherForms;

/**
 * What is known to exist officially. Whatever is asked for several documents at once is
 * answered by a fixed number of queries, each a plain read: a transaction around them
 * would cost a page more than most of them.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Register {

	/** How many papers of one dossier are looked through, and how many are found. */
	public static final int MOST = 500;

	/** How many papers of one dossier are compared with a sentence. */
	public static final int MOST_OF_A_DOSSIER = 8_000;

	private final DocumentTable documents;

	private final DocumentViews views;

	private final SnapshotRepository snapshots;

	private final DocumentSearch search;

	private final KnownAnswers<OfficialId, RegisteredDocument> found;

	private final KnownAnswers<OfficialId, List<Variant>> variants;

	private final KnownAnswers<OfficialId, List<RegisteredDocument>> elsewhere;

	private final KnownAnswers<DossierNumber, HighestNumber> highest;

	Register(DocumentTable documents, DocumentViews views, SnapshotRepository snapshots, OtherForms otherForms,
			DocumentSearch search) {
		this.documents = documents;
		this.views = views;
		this.snapshots = snapshots;
		this.search = search;
		this.found = new KnownAnswers<>(documents::state,
				(ids) -> views.byId(documents.find(ids.stream().map(OfficialId::value).toList())));
		this.variants = new KnownAnswers<>(documents::state, otherForms::of);
		this.elsewhere = new KnownAnswers<>(documents::state, otherForms::elsewhere);
		this.highest = new KnownAnswers<>(documents::state, (dossiers) -> HighestNumbers.of(dossiers, documents));
	}

	/**
	 * Looks a document up.
	 * @param id the canonical id
	 * @return the document, or empty when the register does not hold it, which does not
	 * mean that it does not exist
	 */
	public Optional<RegisteredDocument> find(OfficialId id) {
		return Optional.ofNullable(find(List.of(id)).get(id));
	}

	/**
	 * Looks several documents up at once.
	 * @param ids the canonical ids
	 * @return those that the register holds
	 */
	public Map<OfficialId, RegisteredDocument> find(Collection<OfficialId> ids) {
		return this.found.of(ids);
	}

	/**
	 * The snapshot that answers rest on.
	 * @return the newest snapshot, or empty when nothing was imported yet
	 */
	public Optional<RegisterSnapshot> newestSnapshot() {
		return this.documents.newestSnapshot();
	}

	/** The state that all answers rest on: asked for first, none of them is older. */
	public RegisterState state() {
		return this.documents.state();
	}

	/**
	 * The imports of the register, for who has to see that they came to their end.
	 * @return the ones that were begun last, newest first, at most {@value #MOST}
	 */
	public List<ImportedSnapshot> snapshots() {
		return this.snapshots.all(Limit.of(MOST)).stream().map(Snapshot::line).toList();
	}

	/**
	 * Looks for papers under other ids: their reprints, corrections and annexes, with the
	 * session in the id, in other capitals, or with the letter of the Eerste Kamer behind
	 * the number.
	 * @param ids the canonical ids
	 * @return the documents by the id they were looked for with, in the order of their
	 * ids and without that one; without ids for which there are none
	 */
	public Map<OfficialId, List<Variant>> otherForms(Collection<OfficialId> ids) {
		return this.variants.of(ids);
	}

	/**
	 * The highest numbers that are known in several dossiers.
	 * @return the numbers; without dossiers of which no paper is known
	 */
	public Map<DossierNumber, HighestNumber> highestNumbers(Collection<DossierNumber> dossiers) {
		return this.highest.of(dossiers);
	}

	/**
	 * Papers of a dossier that the register describes, highest number first, to find the
	 * one that a sentence is about.
	 * @param limit how many at most; never more than {@link #MOST_OF_A_DOSSIER}
	 */
	public List<RegisteredDocument> inDossier(DossierNumber dossier, int limit) {
		return this.views.of(this.documents.described(dossier.withoutKingdomAct(), Math.min(limit, MOST_OF_A_DOSSIER)));
	}

	/**
	 * Papers of the whole register that have several of these words in their titles or
	 * authors' names.
	 * @param words the words, as people write them
	 * @return the papers with most of them, at most {@value DocumentSearch#WITH_WORDS}
	 */
	public List<RegisteredDocument> withWords(List<String> words) {
		return this.views.of(this.search.withWords(words));
	}

	/**
	 * Papers with the same suffix and number in a dossier whose number is written nearly
	 * alike: one digit differs, is missing or too many, two are exchanged, or it is the
	 * budget of another year.
	 * @param ids the canonical ids of the papers that were asked for
	 * @return the papers by the id asked for, in the order of their ids, at most
	 * {@value NearbyNumbers#MOST} for each
	 */
	public Map<OfficialId, List<RegisteredDocument>> sameNumberElsewhere(Collection<OfficialId> ids) {
		return this.elsewhere.of(ids);
	}

	/**
	 * Finds documents for somebody who types: a dossier and the beginning of a number
	 * ({@code 28676 4}), highest number first, or words of a title and names of authors,
	 * newest first. The last word may be the beginning of one.
	 * @param words what was typed
	 * @param limit how many at most; never more than {@link #MOST}
	 */
	public List<RegisteredDocument> search(String words, int limit) {
		return this.views.of(this.search.find(words, Math.min(limit, MOST)));
	}

}

package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.search.shelf.DocumentFindable;
import org.meetingdossier.search.shelf.DossierFindables;
import org.meetingdossier.search.shelf.Findable;
import org.meetingdossier.search.shelf.IndexField;

/**
 * Reads what a page of hits shows from the database: as their reader sees it now, with
 * the numbers of topics and footnotes that this reader counts.
 */
@Component
class ReadHits {

	/** Findables; one holds a text. */
	private static final int MOST = 20_000;

	private final Cache<PublishedDossier.State, Map<String, Findable>> known = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((PublishedDossier.State state, Map<String, Findable> all) -> all.size() + 1)
		.build();

	private final Editions editions;

	private final DossierChecks checks;

	private final Register register;

	ReadHits(Editions editions, DossierChecks checks, Register register) {
		this.editions = editions;
		this.checks = checks;
		this.register = register;
	}

	/** The hits that are still there. */
	List<SearchHit> read(List<FirstHits.Ranked> ranked, IndexSearcher searcher, MarkedWords marks, Level clearance)
			throws IOException {
		List<Stored> stored = new ArrayList<>();
		for (FirstHits.Ranked one : ranked) {
			stored.add(Stored.of(one.entry(),
					searcher.storedFields().document(one.entry(), Set.of(IndexField.KEY, IndexField.SLUG))));
		}
		Map<OfficialId, RegisteredDocument> documents = this.register
			.find(stored.stream().flatMap((one) -> one.document().stream()).toList());
		Map<String, PublishedDossier> dossiers = this.editions
			.current(stored.stream().flatMap((one) -> one.slug().stream()).collect(Collectors.toSet()), clearance);
		List<SearchHit> hits = new ArrayList<>();
		for (Stored one : stored) {
			Optional<PublishedDossier> published = one.slug().map(dossiers::get);
			Optional<Findable> findable = one.slug().isPresent()
					? published.flatMap((dossier) -> Optional.ofNullable(in(dossier).get(one.key())))
					: one.document().map(documents::get).map(DocumentFindable::of);
			if (findable.isPresent()) {
				hits.add(hit(one, findable.get(), published, marks));
			}
		}
		return hits;
	}

	private Map<String, Findable> in(PublishedDossier dossier) {
		PublishedDossier.State state = dossier.state();
		return (state != null) ? this.known.get(state, (unread) -> byKey(dossier)) : byKey(dossier);
	}

	private Map<String, Findable> byKey(PublishedDossier dossier) {
		return DossierFindables.of(dossier, this.checks.of(dossier))
			.stream()
			.collect(Collectors.toMap(Findable::key, Function.identity(), (one, same) -> one));
	}

	private static SearchHit hit(Stored stored, Findable findable, Optional<PublishedDossier> published,
			MarkedWords marks) throws IOException {
		MarkedWords.Marks marked = marks.in(stored.entry());
		List<HitText.Place> inTitle = marked.in(IndexField.TITLE);
		List<HitText.Place> inText = marked.in(IndexField.TEXT);
		String address = stored.document().isPresent() ? findable.place()
				: inText.isEmpty() ? PlaceLink.to(findable.place(), findable.title(), inTitle)
						: PlaceLink.to(findable.place(), findable.text(), inText);
		return new SearchHit(findable.kind(), findable.key(), address, findable.number(),
				HitText.of(findable.title(), inTitle, true), HitText.of(findable.text(), inText, false),
				findable.topic(), published.map((dossier) -> dossier.dossier().title()).orElse(null),
				stored.document().map(OfficialId::display).orElse(null), findable.forum(), findable.day(),
				published.map(PublishedDossier::level).orElse(Level.PUBLIC),
				findable.marks().stream().sorted().toList());
	}

	/** What the index keeps of a hit: of which dossier it is, or which document. */
	private record Stored(int entry, String key, Optional<String> slug, Optional<OfficialId> document) {

		private static Stored of(int entry, Document kept) {
			String key = kept.get(IndexField.KEY);
			Optional<String> slug = Optional.ofNullable(kept.get(IndexField.SLUG));
			return new Stored(entry, key, slug, slug.isPresent() ? Optional.empty() : OfficialId.tryParse(key));
		}

	}

}

package org.meetingdossier.register.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.IdParts;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Successor;
import org.meetingdossier.register.Variant;

/**
 * Completes documents with what other rows say of them: their authors, what came in their
 * place and the title of their dossier. Four queries, however many documents.
 */
@Component
public class DocumentViews {

	private final DocumentTable documents;

	DocumentViews(DocumentTable documents) {
		this.documents = documents;
	}

	/** The documents as a reader of the register sees them, in the same order. */
	public List<RegisteredDocument> of(List<StoredDocument> stored) {
		if (stored.isEmpty()) {
			return List.of();
		}
		List<String> ids = stored.stream().map((document) -> document.id().value()).toList();
		Map<String, List<RegisteredAuthor>> authors = this.documents.authors(ids);
		Map<String, List<OfficialId>> replacements = this.documents.replacements(ids);
		Map<String, List<OfficialId>> siblings = this.documents
			.siblings(stored.stream().map((document) -> IdParts.of(document.id()).plainId()).distinct().toList());
		Map<String, String> dossiers = dossierTitles(stored);
		return stored.stream().map((document) -> {
			String id = document.id().value();
			IdParts parts = IdParts.of(document.id());
			Successor successor = successor(document.id(), parts, replacements.getOrDefault(id, List.of()),
					siblings.getOrDefault(parts.plainId(), List.of()));
			return document.facts()
				.by(authors.getOrDefault(id, List.of()))
				.inDossier(dossierTitle(document.facts(), parts, dossiers))
				.view(successor, document.snapshot());
		}).toList();
	}

	/**
	 * A replacement says that the text itself is another one; that counts for more than a
	 * reprint. Of several, the last one counts.
	 */
	static @Nullable Successor successor(OfficialId id, IdParts parts, Collection<OfficialId> replacements,
			Collection<OfficialId> siblings) {
		Optional<Successor> replaced = replacements.stream()
			.max(OfficialId::compareTo)
			.map((newer) -> new Successor(newer, Successor.Relation.REPLACES));
		return replaced.orElseGet(() -> siblings.stream()
			.filter((sibling) -> comesAfter(sibling, id, parts))
			.max(OfficialId::compareTo)
			.map((newer) -> new Successor(newer, relation(newer)))
			.orElse(null));
	}

	private static boolean comesAfter(OfficialId sibling, OfficialId id, IdParts parts) {
		Variant.Kind form = IdParts.of(sibling).form();
		boolean newText = form == Variant.Kind.REPRINT || form == Variant.Kind.CORRECTION;
		if (!newText) {
			return false;
		}
		return parts.form() == Variant.Kind.PLAIN || (parts.form() == form && sibling.compareTo(id) > 0);
	}

	private static Successor.Relation relation(OfficialId newer) {
		return (IdParts.of(newer).form() == Variant.Kind.REPRINT) ? Successor.Relation.REPRINTS
				: Successor.Relation.CORRECTS;
	}

	private Map<String, String> dossierTitles(List<StoredDocument> stored) {
		List<String> dossiers = stored.stream()
			.filter((document) -> document.facts().dossierTitle() == null)
			.map((document) -> dossierId(IdParts.of(document.id()).dossier()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return this.documents.find(dossiers)
			.stream()
			.flatMap((dossier) -> Stream.ofNullable(dossier.facts().title())
				.map((title) -> Map.entry(dossier.id().value(), title)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static @Nullable String dossierTitle(DocumentFacts facts, IdParts parts, Map<String, String> dossiers) {
		String dossier = dossierId(parts.dossier());
		return (facts.dossierTitle() != null || dossier == null) ? facts.dossierTitle() : dossiers.get(dossier);
	}

	private static @Nullable String dossierId(@Nullable DossierNumber dossier) {
		return (dossier != null) ? "dossier/" + dossier.value() : null;
	}

	public Map<OfficialId, RegisteredDocument> byId(List<StoredDocument> stored) {
		return of(stored).stream().collect(Collectors.toUnmodifiableMap(RegisteredDocument::id, Function.identity()));
	}

}

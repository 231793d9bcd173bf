package org.meetingdossier.register.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.IdParts;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Variant;

/**
 * Looks for papers under other ids than the one that was cited.
 */
@Component
public class OtherForms {

	/**
	 * Letters behind one number in the Eerste Kamer; nearly all papers have one of these.
	 */
	private static final String LETTERS = "abcdef";

	private final DocumentTable documents;

	private final DocumentViews views;

	OtherForms(DocumentTable documents, DocumentViews views) {
		this.documents = documents;
		this.views = views;
	}

	public Map<OfficialId, List<Variant>> of(Collection<OfficialId> ids) {
		Map<OfficialId, List<Variant>> forms = new LinkedHashMap<>();
		lookUp(ids, OtherForms::plainIds).forEach((id, found) -> forms.put(id,
				found.stream().map((document) -> new Variant(document, kind(document.id(), id))).toList()));
		return forms;
	}

	public Map<OfficialId, List<RegisteredDocument>> elsewhere(Collection<OfficialId> ids) {
		Map<OfficialId, List<RegisteredDocument>> elsewhere = new LinkedHashMap<>();
		lookUp(ids, OtherForms::nearbyIds)
			.forEach((id, found) -> elsewhere.put(id, found.stream().limit(NearbyNumbers.MOST).toList()));
		return elsewhere;
	}

	/** The documents with the plain ids that each id may mean, but not the one it is. */
	private Map<OfficialId, List<RegisteredDocument>> lookUp(Collection<OfficialId> ids,
			Function<OfficialId, Set<String>> meant) {
		Map<OfficialId, Set<String>> plainIds = ids.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), meant, (one, other) -> one, LinkedHashMap::new));
		Map<String, List<RegisteredDocument>> found = this.views
			.of(this.documents.withPlainIds(plainIds.values().stream().flatMap(Set::stream).distinct().toList()))
			.stream()
			.collect(Collectors.groupingBy((document) -> IdParts.of(document.id()).plainId()));
		Map<OfficialId, List<RegisteredDocument>> documents = new LinkedHashMap<>();
		plainIds.forEach((id, plain) -> {
			List<RegisteredDocument> others = new ArrayList<>();
			plain.stream()
				.flatMap((one) -> found.getOrDefault(one, List.of()).stream())
				.filter((document) -> !document.id().equals(id))
				.sorted(Comparator.comparing(RegisteredDocument::id))
				.forEach(others::add);
			if (!others.isEmpty()) {
				documents.put(id, others);
			}
		});
		return documents;
	}

	private static Set<String> plainIds(OfficialId id) {
		IdParts parts = IdParts.of(id);
		Set<String> plainIds = new LinkedHashSet<>(Set.of(parts.plainId()));
		if (parts.order() != null) {
			LETTERS.chars().forEach((letter) -> plainIds.add(parts.plainId() + (char) letter));
		}
		return plainIds;
	}

	private static Set<String> nearbyIds(OfficialId id) {
		IdParts parts = IdParts.of(id);
		DossierNumber dossier = parts.dossier();
		if (dossier == null || parts.number() == null) {
			return Set.of();
		}
		String rest = (dossier.suffix().isEmpty() ? "" : '-' + dossier.suffix()) + '-' + parts.number().value();
		return NearbyNumbers.of(dossier.number())
			.stream()
			.flatMap((number) -> Stream.of(("kst-" + number + rest).toLowerCase(Locale.ROOT)))
			.collect(Collectors.toSet());
	}

	private static Variant.Kind kind(OfficialId found, OfficialId asked) {
		IdParts parts = IdParts.of(found);
		if (!parts.plainId().equals(IdParts.of(asked).plainId())) {
			return Variant.Kind.EERSTE_KAMER;
		}
		if (parts.form() != Variant.Kind.PLAIN) {
			return parts.form();
		}
		return (IdParts.of(asked).form() == Variant.Kind.PLAIN) ? Variant.Kind.SPELLING : Variant.Kind.PLAIN;
	}

}

package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Variant;

/**
 * What the register answers to the questions for a number of documents. It is asked about
 * all of them at once, and for what could be meant instead only when that is wanted.
 */
final class RegisterFacts {

	/** So many papers of a dossier are looked through, newest numbers first. */
	private static final int PAPERS_OF_A_DOSSIER = 300;

	private final Register register;

	private final @Nullable RegisterSnapshot newest;

	private final Map<OfficialId, RegisteredDocument> documents;

	private final Map<OfficialId, List<Variant>> variants;

	private final Map<DossierNumber, HighestNumber> highest;

	private final Map<DossierNumber, List<RegisteredDocument>> papers = new HashMap<>();

	RegisterFacts(Register register, Collection<OfficialId> ids) {
		this.register = register;
		List<OfficialId> asked = ids.stream().distinct().toList();
		this.newest = register.newestSnapshot().orElse(null);
		this.documents = register.find(asked);
		this.variants = register.otherForms(asked);
		this.highest = register.highestNumbers(asked.stream()
			.filter((id) -> !this.documents.containsKey(id))
			.map(AboveTheHighest::dossierOf)
			.filter(Objects::nonNull)
			.distinct()
			.toList());
	}

	Facts of(OfficialId id) {
		List<Variant> others = this.variants.getOrDefault(id, List.of());
		RegisteredDocument document = this.documents.get(id);
		List<Variant> candidates = (document != null) ? List.of()
				: others.stream().filter((one) -> isTheSamePaper(one.kind())).toList();
		if (candidates.size() == 1) {
			document = candidates.get(0).document();
		}
		return new Facts(this.newest, true, document, candidates.stream().map((one) -> one.document().id()).toList(),
				OtherFormRemarks.of(others, document), highest(id));
	}

	/** With the session in the id or in other capitals, or with the letter of the Eerste Kamer. */
	private static boolean isTheSamePaper(Variant.Kind kind) {
		return kind == Variant.Kind.SPELLING || kind == Variant.Kind.EERSTE_KAMER;
	}

	private @Nullable Integer highest(OfficialId id) {
		DossierNumber dossier = AboveTheHighest.dossierOf(id);
		HighestNumber known = (dossier != null) ? this.highest.get(dossier) : null;
		return (known != null) ? known.number() : null;
	}

	/** Papers that could be meant instead: of the same dossier, or with the same number elsewhere. */
	List<RegisteredDocument> instead(OfficialId id) {
		List<RegisteredDocument> papers = new ArrayList<>();
		DossierNumber dossier = AboveTheHighest.dossierOf(id);
		if (dossier != null) {
			papers.addAll(this.papers.computeIfAbsent(dossier,
					(number) -> this.register.inDossier(number, PAPERS_OF_A_DOSSIER)));
		}
		papers.addAll(this.register.sameNumberElsewhere(List.of(id)).getOrDefault(id, List.of()));
		return papers;
	}

}

package org.meetingdossier.output;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Dossier;

/**
 * The documents to which the pages of a dossier lead: what it cites, and what is said to
 * be meant instead.
 */
public final class LinkedDocuments {

	private LinkedDocuments() {
	}

	/**
	 * Lists the documents.
	 * @param dossier what its reader may see
	 * @param checked its citations with what checking gave
	 * @return the documents, each once, in the order of their ids
	 */
	public static List<OfficialId> of(Dossier dossier, List<CheckedPlace> checked) {
		Map<String, OfficialId> documents = new TreeMap<>();
		Stream.concat(Stream.ofNullable(dossier.facts().letter()), checked.stream().flatMap(LinkedDocuments::of))
			.forEach((id) -> documents.put(id.value(), id));
		return List.copyOf(documents.values());
	}

	private static Stream<OfficialId> of(CheckedPlace checked) {
		Decision decision = checked.decision();
		Set<OfficialId> documents = new TreeSet<>(checked.outcome().meantDocuments());
		documents.add(checked.place().document());
		if (decision != null && decision.shouldBe() != null) {
			documents.add(decision.shouldBe());
		}
		checked.outcome()
			.remarks()
			.stream()
			.map(Remark::otherDocument)
			.filter(Objects::nonNull)
			.forEach(documents::add);
		return documents.stream();
	}

}

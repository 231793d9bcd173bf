package org.meetingdossier.register.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.IdParts;

/**
 * Finds the highest known number of dossiers, with the snapshot that knows it.
 */
public final class HighestNumbers {

	private HighestNumbers() {
	}

	public static Map<DossierNumber, HighestNumber> of(Collection<DossierNumber> dossiers, DocumentTable documents) {
		List<String> numbers = dossiers.stream().map(DossierNumber::number).distinct().toList();
		Map<DossierNumber, Integer> highest = new HashMap<>(documents.highestNumbers(numbers));
		highest.keySet().retainAll(dossiers.stream().map(DossierNumber::withoutKingdomAct).toList());
		Map<String, StoredDocument> papers = documents
			.withPlainIds(highest.entrySet().stream().map(HighestNumbers::plainId).toList())
			.stream()
			.collect(Collectors.toMap((paper) -> IdParts.of(paper.id()).plainId(), Function.identity(),
					(one, other) -> one));
		Map<DossierNumber, HighestNumber> found = new HashMap<>();
		for (DossierNumber dossier : dossiers) {
			Integer number = highest.get(dossier.withoutKingdomAct());
			if (number != null) {
				StoredDocument paper = papers.get(plainId(Map.entry(dossier.withoutKingdomAct(), number)));
				if (paper != null) {
					found.put(dossier, new HighestNumber(dossier, number, paper.snapshot()));
				}
			}
		}
		return found;
	}

	private static String plainId(Map.Entry<DossierNumber, Integer> highest) {
		return ("kst-" + highest.getKey().value() + '-' + highest.getValue()).toLowerCase(Locale.ROOT);
	}

}

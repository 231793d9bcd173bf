package org.meetingdossier.check.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Asks the register about many documents with few questions.
 */
@Component
class RegisterFacts {

	private final Register register;

	RegisterFacts(Register register) {
		this.register = register;
	}

	Map<OfficialId, Facts> of(Collection<OfficialId> ids) {
		List<OfficialId> asked = ids.stream().distinct().toList();
		Map<OfficialId, RegisteredDocument> documents = this.register.find(asked);
		RegisterSnapshot newest = this.register.newestSnapshot().orElse(null);
		return asked.stream()
			.collect(Collectors.toMap(Function.identity(),
					(id) -> new Facts(newest, true, documents.get(id), List.of(), List.of(), null)));
	}

}

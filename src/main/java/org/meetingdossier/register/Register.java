package org.meetingdossier.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.citation.OfficialId;

/**
 * What is known to exist officially.
 */
@Component
@Transactional(readOnly = true)
public class Register {

	private final OfficialDocumentRepository documents;

	private final SnapshotRepository snapshots;

	Register(OfficialDocumentRepository documents, SnapshotRepository snapshots) {
		this.documents = documents;
		this.snapshots = snapshots;
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
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<DocumentId> stored = ids.stream().distinct().map(DocumentId::of).toList();
		return this.documents.findWithSnapshot(stored)
			.stream()
			.map(OfficialDocument::view)
			.collect(Collectors.toUnmodifiableMap(RegisteredDocument::id, Function.identity()));
	}

	/**
	 * The snapshot that answers rest on.
	 * @return the newest snapshot, or empty when nothing was imported yet
	 */
	public Optional<RegisterSnapshot> newestSnapshot() {
		return this.snapshots.newest(Limit.of(1)).stream().findFirst().map(Snapshot::view);
	}

}

package org.meetingdossier.register;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialDocumentRepository extends Repository<OfficialDocument, DocumentId> {

	@Query("select d from OfficialDocument d join fetch d.snapshot where d.id in :ids")
	List<OfficialDocument> findWithSnapshot(Collection<DocumentId> ids);

}

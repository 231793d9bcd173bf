package org.meetingdossier.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinkRepository extends Repository<OneTimeLink, UUID> {

	void save(OneTimeLink link);

	Optional<OneTimeLink> findByTokenHashAndPurpose(String tokenHash, LinkPurpose purpose);

	/** Of two who use a link at the same time, the second waits and finds it used. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select link from OneTimeLink link where link.tokenHash = :tokenHash and link.purpose = :purpose")
	Optional<OneTimeLink> lock(String tokenHash, LinkPurpose purpose);

	/** A new link takes the place of the ones before it. */
	@Modifying
	@Query("delete from OneTimeLink link where link.purpose = :purpose and link.usedAt is null")
	void deleteUnused(LinkPurpose purpose);

	@Modifying
	@Query("delete from OneTimeLink link where link.person.id = :person and link.usedAt is null")
	void deleteUnusedOf(UUID person);

}

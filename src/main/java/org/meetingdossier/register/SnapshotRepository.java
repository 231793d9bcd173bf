package org.meetingdossier.register;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SnapshotRepository extends Repository<Snapshot, SnapshotId> {

	Snapshot save(Snapshot snapshot);

	Optional<Snapshot> findBySha256(String sha256);

	boolean existsByCompletedAtIsNotNull();

	// No other process stores rows of the snapshot until this transaction ends, and after
	// it the state of the register is another one.
	@Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
	@Query("select s from Snapshot s where s.id = :id")
	Optional<Snapshot> lock(SnapshotId id);

	@Query("select s from Snapshot s order by s.openedAt desc")
	List<Snapshot> all(Limit limit);

}

package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<Withdrawal, UUID> {

	void save(Withdrawal withdrawal);

	boolean existsByEditionId(UUID edition);

	@Query("""
			select withdrawal from Withdrawal withdrawal join fetch withdrawal.edition edition
			join fetch edition.meeting meeting where meeting.slug = :slug""")
	List<Withdrawal> findAllOf(String slug);

	@Query("""
			select withdrawal from Withdrawal withdrawal join fetch withdrawal.edition edition
			where edition.meeting.id in :meetings""")
	List<Withdrawal> findAllIn(Collection<UUID> meetings);

	/** Of a dossier of which the newest edition was withdrawn. */
	@Query("""
			select withdrawal from Withdrawal withdrawal join fetch withdrawal.edition edition
			join fetch edition.meeting meeting
			where meeting.slug = :slug and edition.sequence = (
				select max(other.sequence) from Edition other where other.meeting = meeting)""")
	Optional<Withdrawal> findCurrent(String slug);

}

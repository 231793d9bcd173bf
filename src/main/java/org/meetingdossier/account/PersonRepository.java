package org.meetingdossier.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	void saveAndFlush(Person person);

	/**
	 * Adds a person under a name that nobody has. Two who add the same one at once both
	 * look before the other is done: then the key of the table tells.
	 */
	default void add(Person person) {
		UsernameTakenException.refuseReserved(person.username());
		if (findByUsername(person.username()).isPresent()) {
			throw new UsernameTakenException(person.username());
		}
		try {
			saveAndFlush(person);
		}
		catch (DataIntegrityViolationException ex) {
			throw new UsernameTakenException(person.username());
		}
	}

	Optional<Person> findById(UUID id);

	/** With the roles, as sign-in asks outside a transaction. */
	@Query("select person from Person person left join fetch person.roles where person.username = :username")
	Optional<Person> findByUsername(String username);

	@Query("""
			select new org.meetingdossier.account.AccountName(person.username, person.name) from Person person
			where person.username in :usernames""")
	List<AccountName> findNames(Collection<String> usernames);

	Optional<Person> findBySubject(String subject);

	@Modifying
	@Query("update Person person set person.lastSignInAt = :moment where person.id = :id")
	void signedIn(UUID id, Instant moment);

	@Query("select person from Person person left join fetch person.roles order by person.username")
	List<Person> findAll();

	/** Who was added but never chose a password cannot help anybody yet. */
	@Query("""
			select count(person) from Person person
			where person.disabled = false and org.meetingdossier.account.Role.ADMIN member of person.roles
			and (person.password is not null or person.subject is not null)""")
	long countActiveAdmins();

	/** Who takes the last right away waits for whoever takes the last but one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select person from Person person
			where person.disabled = false and org.meetingdossier.account.Role.ADMIN member of person.roles
			and (person.password is not null or person.subject is not null)
			order by person.id""")
	List<Person> lockActiveAdmins();

}

package org.meetingdossier.account;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 */
@Entity
class Person {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String username;

	private String name;

	private @Nullable String password;

	@ElementCollection
	@CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private final Set<Role> roles = new TreeSet<>();

	@Enumerated(EnumType.STRING)
	private Level clearance;

	private boolean disabled;

	private Instant createdAt;

	/** Written apart: who signs in twice at once is not refused for it. */
	@Column(updatable = false)
	private @Nullable Instant lastSignInAt;

	private @Nullable String subject;

	protected Person() {
	}

	Person(String username, PersonDetails details, Instant createdAt) {
		this.id = UUID.randomUUID();
		this.username = username;
		this.createdAt = createdAt;
		this.name = details.name();
		this.clearance = details.clearance();
		this.roles.addAll(details.roles());
	}

	void become(PersonDetails details) {
		this.name = details.name();
		this.clearance = details.clearance();
		this.roles.clear();
		this.roles.addAll(details.roles());
	}

	/** The password as an encoder left it. */
	void protectWith(String encodedPassword) {
		this.password = encodedPassword;
	}

	/** From now on this is the person whom an identity provider knows by this name. */
	void signInElsewhereAs(String subject) {
		this.subject = subject;
	}

	void disable() {
		this.disabled = true;
	}

	void enable() {
		this.disabled = false;
	}

	boolean isDisabled() {
		return this.disabled;
	}

	UUID id() {
		return this.id;
	}

	String username() {
		return this.username;
	}

	@Nullable String password() {
		return this.password;
	}

	@Nullable String subject() {
		return this.subject;
	}

	PersonDetails details() {
		return new PersonDetails(this.name, this.roles, this.clearance);
	}

	PersonSummary toSummary() {
		return new PersonSummary(this.id, this.username, details(), this.disabled, this.createdAt, this.lastSignInAt,
				this.subject != null);
	}

	SignedInPerson toSignedIn() {
		return new SignedInPerson(this.id, this.username, this.name, this.roles, this.clearance);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Person person && id().equals(person.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Person " + id() + " " + this.username;
	}

}

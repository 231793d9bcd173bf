package org.meetingdossier.account.web.people;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

/**
 * What an administrator decides about a person.
 */
class PersonForm {

	@NotBlank(message = "{person.name.missing}")
	@Size(max = 200, message = "{person.name.long}")
	private String name = "";

	private Set<Role> roles = EnumSet.noneOf(Role.class);

	private @Nullable Level clearance;

	/** The mark of the details that the form showed. */
	private String startedFrom = "";

	static PersonForm of(PersonDetails details) {
		PersonForm form = new PersonForm();
		form.name = details.name();
		form.roles.addAll(details.roles());
		form.clearance = details.clearance();
		form.startedFrom = details.mark();
		return form;
	}

	/** Where no clearance was sent, it stays as it is. */
	PersonDetails toCommand(Level clearanceBefore) {
		return new PersonDetails(this.name, this.roles, (this.clearance != null) ? this.clearance : clearanceBefore);
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name.strip();
	}

	public Set<Role> getRoles() {
		return this.roles;
	}

	public void setRoles(Set<Role> roles) {
		this.roles = roles;
	}

	public @Nullable Level getClearance() {
		return this.clearance;
	}

	public void setClearance(@Nullable Level clearance) {
		this.clearance = clearance;
	}

	public String getStartedFrom() {
		return this.startedFrom;
	}

	public void setStartedFrom(String startedFrom) {
		this.startedFrom = startedFrom;
	}

}

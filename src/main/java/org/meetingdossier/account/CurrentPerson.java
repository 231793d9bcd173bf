package org.meetingdossier.account;

import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person behind the current request. An anonymous visitor has no role and sees what
 * is public.
 */
@Component
public class CurrentPerson {

	/**
	 * Who signed in.
	 * @return the person, or empty for an anonymous visitor
	 */
	public Optional<SignedInPerson> signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return Optional.ofNullable(authentication)
			.map(Authentication::getPrincipal)
			.filter(SignedInPerson.class::isInstance)
			.map(SignedInPerson.class::cast);
	}

	/**
	 * Whether somebody signed in.
	 * @return false for an anonymous visitor
	 */
	public boolean isSignedIn() {
		return signedIn().isPresent();
	}

	/**
	 * How far the person may see.
	 * @return the highest level the person sees
	 */
	public Level clearance() {
		return signedIn().map(SignedInPerson::clearance).orElse(Level.PUBLIC);
	}

	/**
	 * What the person may do.
	 * @return the roles; none for an anonymous visitor
	 */
	public Set<Role> roles() {
		return signedIn().map(SignedInPerson::roles).orElse(Set.of());
	}

	/**
	 * Whether the person may do what a role allows.
	 * @return true if the person has it
	 */
	public boolean has(Role role) {
		return roles().contains(role);
	}

	/**
	 * The name that others see.
	 * @return the name, or empty for an anonymous visitor
	 */
	public Optional<String> name() {
		return signedIn().map(SignedInPerson::displayName);
	}

}

package org.meetingdossier.account.web.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

/**
 * Reads a person from the claims of an identity provider. Names of roles and levels are
 * ours, in any case; others are passed over, so that a provider's other groups do no
 * harm.
 *
 * @param subject who it is, forever
 * @param username the name to know them by
 * @param details name, roles and clearance
 */
record OidcClaims(String subject, String username, PersonDetails details) {

	private static final int LONGEST_USERNAME = 80;

	private static final int LONGEST_NAME = 200;

	static OidcClaims of(OidcUser user, OidcProperties properties) {
		String subject = Objects.requireNonNull(user.getSubject(), "OpenID Connect requires a subject");
		String username = first(user.getPreferredUsername(), user.getEmail(), subject);
		String name = first(user.getFullName(), username, username);
		PersonDetails details = new PersonDetails(cut(name, LONGEST_NAME), roles(user, properties.rolesClaim()),
				clearance(user, properties.clearanceClaim()));
		return new OidcClaims(user.getIssuer() + "#" + subject, cut(username, LONGEST_USERNAME), details);
	}

	private static Set<Role> roles(OidcUser user, @Nullable String claim) {
		return names(user, claim).flatMap((name) -> find(Role.values(), name).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Of several the lowest: a mistake must not open more. */
	private static Level clearance(OidcUser user, @Nullable String claim) {
		return names(user, claim).flatMap((name) -> find(Level.values(), name).stream())
			.min(Level::compareTo)
			.orElse(Level.PUBLIC);
	}

	private static Stream<String> names(OidcUser user, @Nullable String claim) {
		Object value = (claim != null) ? user.getClaims().get(claim) : null;
		if (value instanceof Collection<?> several) {
			return several.stream().filter(Objects::nonNull).map(Object::toString);
		}
		return (value != null) ? Arrays.stream(value.toString().split("[ ,]+")) : Stream.empty();
	}

	private static <E extends Enum<E>> Optional<E> find(E[] constants, String name) {
		return Arrays.stream(constants)
			.filter((constant) -> constant.name().equalsIgnoreCase(name.strip()))
			.findFirst();
	}

	private static String first(@Nullable String one, @Nullable String other, String last) {
		return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
			.flatMap(Optional::stream)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse(last);
	}

	private static String cut(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length);
	}

}

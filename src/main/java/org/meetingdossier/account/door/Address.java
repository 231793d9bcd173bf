package org.meetingdossier.account.door;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

import org.meetingdossier.account.Role;

/**
 * Addresses of a room with who may use them, and how. The more exact of two patterns
 * decides, whichever room names it.
 */
public final class Address {

	private final @Nullable HttpMethod method;

	private final List<String> patterns;

	private final @Nullable Set<Role> roles;

	private final boolean open;

	private final boolean withoutToken;

	private final boolean keptNowhere;

	private final @Nullable Rate rate;

	private Address(@Nullable HttpMethod method, List<String> patterns, @Nullable Set<Role> roles, boolean open,
			boolean withoutToken, boolean keptNowhere, @Nullable Rate rate) {
		this.method = method;
		this.patterns = patterns;
		this.roles = roles;
		this.open = open;
		this.withoutToken = withoutToken;
		this.keptNowhere = keptNowhere;
		this.rate = rate;
	}

	/**
	 * Addresses, whatever is done there.
	 * @param patterns their path patterns
	 * @return the addresses, of which must be said who may use them
	 */
	public static Undecided at(String... patterns) {
		return new Undecided(null, List.of(patterns));
	}

	/**
	 * Addresses at which something is read.
	 * @param patterns their path patterns
	 * @return the addresses, of which must be said who may use them
	 */
	public static Undecided reading(String... patterns) {
		return new Undecided(HttpMethod.GET, List.of(patterns));
	}

	/**
	 * Addresses to which something is sent.
	 * @param patterns their path patterns
	 * @return the addresses, of which must be said who may use them
	 */
	public static Undecided sending(String... patterns) {
		return new Undecided(HttpMethod.POST, List.of(patterns));
	}

	/**
	 * What is sent here needs no token of ours: only where nothing is changed or kept.
	 * @return the same addresses without the check of the token
	 */
	public Address withoutToken() {
		return new Address(this.method, this.patterns, this.roles, this.open, true, this.keptNowhere, this.rate);
	}

	/**
	 * What is answered here is about a person or a secret: no cache may keep it.
	 * @return the same addresses with answers that are kept nowhere
	 */
	public Address keptNowhere() {
		return new Address(this.method, this.patterns, this.roles, this.open, this.withoutToken, true, this.rate);
	}

	/**
	 * Requests count among those that one address of a client may send to all programs'
	 * addresses together.
	 * @return the same addresses, counted
	 */
	public Address counted() {
		return counted(new Rate(null));
	}

	/**
	 * Requests are counted by themselves.
	 * @param perMinute how many one address of a client may send in a minute
	 * @return the same addresses, counted
	 */
	public Address counted(int perMinute) {
		return counted(new Rate(perMinute));
	}

	private Address counted(Rate counted) {
		return new Address(this.method, this.patterns, this.roles, this.open, this.withoutToken, this.keptNowhere,
				counted);
	}

	/**
	 * What is done there.
	 * @return the method, where reading stands for HEAD as well; empty for any
	 */
	public Optional<HttpMethod> method() {
		return Optional.ofNullable(this.method);
	}

	/**
	 * Where.
	 * @return the path patterns
	 */
	public List<String> patterns() {
		return this.patterns;
	}

	/**
	 * Whether it is for everybody, also for who is not signed in.
	 * @return true if nobody is kept out
	 */
	public boolean isOpen() {
		return this.open;
	}

	/**
	 * Whom it is for.
	 * @return the roles of which one is enough; empty if signing in is enough
	 */
	public Optional<Set<Role>> roles() {
		return Optional.ofNullable(this.roles);
	}

	/**
	 * Whether a form that is sent here must show that it is ours.
	 * @return false only where nothing is changed or kept
	 */
	public boolean needsToken() {
		return !this.withoutToken;
	}

	/**
	 * Whether answers may be kept by caches, if only to be asked for again.
	 * @return false for what is about a person or a secret
	 */
	public boolean mayBeKept() {
		return !this.keptNowhere;
	}

	/**
	 * How requests are counted.
	 * @return the rate, or empty if they are not counted
	 */
	public Optional<Rate> rate() {
		return Optional.ofNullable(this.rate);
	}

	/**
	 * How often one client may ask.
	 *
	 * @param perMinute how often in a minute; null for the rate of all programs together,
	 * which is a setting
	 */
	public record Rate(@Nullable Integer perMinute) {

	}

	/**
	 * Addresses of which is not said yet for whom they are.
	 */
	public static final class Undecided {

		private final @Nullable HttpMethod method;

		private final List<String> patterns;

		private Undecided(@Nullable HttpMethod method, List<String> patterns) {
			this.method = method;
			this.patterns = patterns;
		}

		/**
		 * Keeps nobody out; what may be seen there is still decided by clearance.
		 * @return the addresses
		 */
		public Address forEverybody() {
			return new Address(this.method, this.patterns, null, true, false, false, null);
		}

		/**
		 * Keeps out who is not signed in.
		 * @return the addresses
		 */
		public Address forSignedIn() {
			return new Address(this.method, this.patterns, null, false, false, false, null);
		}

		/**
		 * Keeps out who may not do this.
		 * @param role a role that may
		 * @param more other roles that may as well
		 * @return the addresses
		 */
		public Address forRole(Role role, Role... more) {
			return new Address(this.method, this.patterns, Collections.unmodifiableSet(EnumSet.of(role, more)), false,
					false, false, null);
		}

	}

}

package org.meetingdossier.check.agreement.wording;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The office in which something is written.
 *
 * @param rank the rank
 * @param portfolio the portfolios that can be meant; empty when none is written or known
 * @param houses the ministries they belong to
 * @param name who holds it; null when not written
 */
public record Office(Rank rank, Set<String> portfolio, Set<String> houses, @Nullable PersonName name) {

	/** Ranks. */
	public enum Rank {

		/** A minister. */
		MINISTER,

		/** A state secretary. */
		STAATSSECRETARIS,

		/** A minister or state secretary, or a ministry. */
		ANY,

		/** An institution. */
		INSTITUTION

	}

	/** Ministers without a ministry of their own, who are not called after the house. */
	private static final Set<String> APART = Set.of("BHO");

	/** Whether it is no minister, state secretary or ministry. */
	public boolean isInstitution() {
		return this.rank == Rank.INSTITUTION;
	}

	/**
	 * How a stated office relates to a registered one.
	 * @return true when both can be one, false when they cannot, null when it cannot be
	 * told
	 */
	public @Nullable Boolean matches(Office registered) {
		if (isInstitution() != registered.isInstitution()) {
			return false;
		}
		Boolean person = (this.name != null && registered.name != null)
				? Boolean.valueOf(this.name.matches(registered.name)) : null;
		if (Boolean.FALSE.equals(person)) {
			return false;
		}
		Boolean same = sameOffice(registered);
		return (Boolean.TRUE.equals(person) && !Boolean.FALSE.equals(same)) ? person : same;
	}

	private @Nullable Boolean sameOffice(Office registered) {
		boolean ranked = this.rank != Rank.ANY && registered.rank != Rank.ANY;
		if (this.portfolio.isEmpty() || registered.portfolio.isEmpty()) {
			return (ranked && this.rank != registered.rank) ? Boolean.FALSE : null;
		}
		if (!overlap(this.houses, registered.houses)) {
			return false;
		}
		if (ranked && this.rank != registered.rank) {
			return false;
		}
		if (overlap(this.portfolio, registered.portfolio) || !ranked || this.rank != Rank.MINISTER) {
			return true;
		}
		return (overlap(this.portfolio, APART) != overlap(registered.portfolio, APART)) ? Boolean.FALSE : null;
	}

	private static boolean overlap(Set<String> one, Set<String> other) {
		return one.stream().anyMatch(other::contains);
	}

}

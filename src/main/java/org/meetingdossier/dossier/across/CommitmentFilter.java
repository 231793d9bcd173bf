package org.meetingdossier.dossier.across;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.CommitmentStatus;

/**
 * Which commitments somebody asks for.
 *
 * @param statuses how far they have come; one of these
 * @param who the member of cabinet who promised; null for anybody
 * @param dossiers the dossiers' parts of addresses; none for all dossiers
 */
public record CommitmentFilter(Set<CommitmentStatus> statuses, @Nullable String who, Set<String> dossiers) {

	/** A database takes no empty list. */
	private static final List<String> NONE = List.of("");

	public CommitmentFilter {
		statuses = Set.copyOf(statuses);
		dossiers = Set.copyOf(dossiers);
	}

	/**
	 * Every commitment, of one dossier or of all.
	 * @param slug the dossier's part of an address; null for all dossiers
	 * @return the filter
	 */
	public static CommitmentFilter of(@Nullable String slug) {
		return in((slug != null) ? Set.of(slug) : Set.of());
	}

	/**
	 * Every commitment of some dossiers.
	 * @param dossiers the dossiers' parts of addresses; none for all dossiers
	 * @return the filter
	 */
	public static CommitmentFilter in(Collection<String> dossiers) {
		return new CommitmentFilter(EnumSet.allOf(CommitmentStatus.class), null, Set.copyOf(dossiers));
	}

	/**
	 * The same, only of what is still to be sent.
	 * @return the filter
	 */
	public CommitmentFilter toDo() {
		return new CommitmentFilter(
				Arrays.stream(CommitmentStatus.values()).filter(CommitmentStatus::isToDo).collect(Collectors.toSet()),
				this.who, this.dossiers);
	}

	List<String> statusNames() {
		return this.statuses.stream().map(CommitmentStatus::name).sorted().toList();
	}

	boolean isEverywhere() {
		return this.dossiers.isEmpty();
	}

	List<String> slugs() {
		return isEverywhere() ? NONE : List.copyOf(this.dossiers);
	}

}

package org.meetingdossier.dossier.across;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.CommitmentStatus;

/**
 * Which commitments somebody asks for.
 *
 * @param statuses how far they have come; one of these
 * @param who the member of cabinet who promised; null for anybody
 * @param slug the dossier's part of an address; null for all dossiers
 */
public record CommitmentFilter(Set<CommitmentStatus> statuses, @Nullable String who, @Nullable String slug) {

	public CommitmentFilter {
		statuses = Set.copyOf(statuses);
	}

	/**
	 * Every commitment, of one dossier or of all.
	 * @param slug the dossier's part of an address; null for all dossiers
	 * @return the filter
	 */
	public static CommitmentFilter of(@Nullable String slug) {
		return new CommitmentFilter(EnumSet.allOf(CommitmentStatus.class), null, slug);
	}

	List<String> statusNames() {
		return this.statuses.stream().map(CommitmentStatus::name).sorted().toList();
	}

}

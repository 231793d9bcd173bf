package org.meetingdossier.dossier.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Looks whether the revisions of a dossier are as they were written.
 */
public final class SoundRevisions {

	private SoundRevisions() {
	}

	/** The number of the first that is not, or that is missing. */
	public static Optional<Integer> firstBroken(JdbcOperations jdbc, UUID dossier) {
		RevisionChain chain = new RevisionChain();
		List<Integer> broken = new ArrayList<>();
		jdbc.query("select number, content, hash from revision where meeting_id = ? order by number", (row) -> {
			if (!chain.isFollowedBy(row.getInt("number"), row.getString("content"), row.getString("hash"))) {
				broken.add(chain.length());
			}
		}, dossier);
		return broken.stream().findFirst();
	}

}

package org.meetingdossier.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Author;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.Dossiers;

/**
 * Makes a dossier of a proposal, with its first revision. The proposal is gone then.
 */
@Component
@Transactional
public class AcceptProposal {

	private static final int LONGEST_ADDRESS = 80;

	/** What stands in addresses at the place of a dossier without being one. */
	private static final Set<String> RESERVED = Set.of("new", "sources", "feed");

	private final Dossiers dossiers;

	private final ProposalsInWork proposals;

	AcceptProposal(Dossiers dossiers, ProposalsInWork proposals) {
		this.dossiers = dossiers;
		this.proposals = proposals;
	}

	/**
	 * Makes the dossier.
	 * @param proposal a proposal without shortcomings
	 * @param level how restricted the dossier is, not above the clearance of its author
	 * @param author who accepts it
	 * @param summary what the revision is, in a few words
	 * @return the dossier's part of an address
	 */
	public String newDossier(KeptProposal proposal, Level level, Author author, String summary) {
		Dossier dossier = Composition.of(proposal.content(), address(proposal.content()), level);
		this.dossiers.create(dossier, author, summary);
		this.proposals.discard(proposal.person(), proposal.id());
		return dossier.slug();
	}

	/** Made of title and year, with a number behind it where that is in use. */
	private String address(ProposedDossier proposed) {
		String title = Normalizer.normalize(proposed.fact(Fact.Field.TITLE), Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String year = '-' + proposed.fact(Fact.Field.FIRST_DAY).substring(0, 4);
		for (int number = 1;; number++) {
			String end = title.endsWith(year) ? "" : year;
			end += (number > 1) ? "-" + number : "";
			String start = title.substring(0, Math.min(title.length(), LONGEST_ADDRESS - end.length()));
			String address = (start.replaceAll("-$", "") + end).replaceAll("^-", "");
			if (!RESERVED.contains(address) && this.dossiers.working(address).isEmpty()) {
				return address;
			}
			if (number > 1000) {
				return UUID.randomUUID().toString();
			}
		}
	}

}

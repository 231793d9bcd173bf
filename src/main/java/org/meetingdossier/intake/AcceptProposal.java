package org.meetingdossier.intake;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.ProposedDossier;

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

	private final WorkingDossiers working;

	private final LetterImportRepository imports;

	private final ProposalsInWork proposals;

	private final Clock clock;

	AcceptProposal(Dossiers dossiers, WorkingDossiers working, LetterImportRepository imports,
			ProposalsInWork proposals, Clock clock) {
		this.dossiers = dossiers;
		this.working = working;
		this.imports = imports;
		this.proposals = proposals;
		this.clock = clock;
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
		int revision = this.dossiers.create(dossier, author, summary);
		this.imports.save(new LetterImport(dossier.id(), revision, this.clock.instant()));
		this.proposals.discard(proposal.person(), proposal.id());
		return dossier.slug();
	}

	/**
	 * Compares a proposal with a dossier that there is: with the revision that the letter
	 * before became, as far as its author sees that.
	 * @param proposal a proposal without shortcomings
	 * @param newest the newest revision, whole
	 * @param clearance how far its author may see
	 * @return where they differ
	 */
	@Transactional(readOnly = true)
	public LetterMerge compare(KeptProposal proposal, WorkingDossier newest, Level clearance) {
		Dossier content = newest.content();
		Dossier seen = this.working.seenAt(content.id(), newest.revision(), clearance).orElseThrow();
		Dossier base = this.imports.findLast(content.id())
			.flatMap((revision) -> this.working.seenAt(content.id(), revision, clearance))
			.orElse(null);
		return new LetterMerge(base, seen, Composition.of(proposal.content(), content.slug(), content.facts().level()));
	}

	/**
	 * Does to a dossier what its editor chose of a newer letter. The proposal is gone
	 * then.
	 * @param proposal a proposal without shortcomings
	 * @param newest the newest revision, whole
	 * @param taken the keys of the differences in which the letter is followed
	 * @param author who chose
	 * @param summary what the revision is, in a few words
	 * @return the number of the new revision
	 * @throws EditConflictException if others saved the same in between
	 * @throws NotClearedException if something of it is above the author's clearance
	 */
	public int merge(KeptProposal proposal, WorkingDossier newest, Set<String> taken, Author author, String summary) {
		Dossier merged = compare(proposal, newest, author.clearance()).merged(newest.content(), taken);
		int revision = this.dossiers.save(merged, newest.revision(), author, summary).number();
		this.imports.save(new LetterImport(merged.id(), revision, this.clock.instant()));
		this.proposals.discard(proposal.person(), proposal.id());
		return revision;
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

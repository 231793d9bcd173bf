package org.meetingdossier.reading.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.CommitmentStandings;
import org.meetingdossier.reading.promise.PossibleOutcomes;
import org.meetingdossier.reading.promise.PromiseOutcome;
import org.meetingdossier.reading.promise.PromisePage;
import org.meetingdossier.reading.promise.Steps;

/**
 * Where a clerk decides what came of promises, the most overdue first.
 */
@Controller
class PromiseController {

	static final String PAGE = "/commitments/outcomes";

	private static final String BACK = "redirect:" + PAGE + "?of=";

	private final CurrentCommitments commitments;

	private final CommitmentStandings standings;

	private final PossibleOutcomes proposals;

	private final Steps steps;

	private final CurrentPerson person;

	PromiseController(CurrentCommitments commitments, CommitmentStandings standings, PossibleOutcomes proposals,
			Steps steps, CurrentPerson person) {
		this.commitments = commitments;
		this.standings = standings;
		this.proposals = proposals;
		this.steps = steps;
		this.person = person;
	}

	@GetMapping(PAGE)
	String show(@RequestParam(required = false) @Nullable UUID of, Model model) {
		if (of != null) {
			CommitmentStanding one = one(of);
			model.addAttribute("page",
					PromisePage.of(one, this.proposals.of(one.commitment()), this.steps.of(List.of(of))));
		}
		model.addAttribute("commitments", standings(CommitmentFilter.of(null).toDo()));
		model.addAttribute("mostMeetings", PossibleOutcomes.MOST_MEETINGS);
		return "reading/outcomes";
	}

	@PostMapping(PAGE)
	String decide(@RequestParam UUID of, @RequestParam String outcome, @RequestParam boolean confirmed,
			RedirectAttributes redirect) {
		DatedCommitment commitment = one(of).commitment();
		PromiseOutcome chosen = this.proposals.of(commitment)
			.stream()
			.filter((one) -> one.key().equals(outcome))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("outcomes.gone"));
		this.steps.decide(commitment.made().slug(), of, chosen, confirmed, who());
		redirect.addFlashAttribute("done", confirmed ? "confirmed" : "refused");
		return BACK + of;
	}

	@PostMapping(PAGE + "/take-back")
	String takeBack(@RequestParam UUID of, @RequestParam UUID decision, RedirectAttributes redirect) {
		this.steps.takeBack(decision, one(of).commitment().content().id(), who());
		redirect.addFlashAttribute("done", "takenBack");
		return BACK + of;
	}

	/** What the clerk may see, and nothing else. */
	private CommitmentStanding one(UUID commitment) {
		return standings(CommitmentFilter.of(null)).stream()
			.filter((one) -> one.commitment().content().id().equals(commitment))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("outcomes.gone"));
	}

	private List<CommitmentStanding> standings(CommitmentFilter filter) {
		Level clearance = this.person.clearance();
		return this.standings.mostUrgentFirst(this.commitments.find(filter, clearance), clearance);
	}

	private String who() {
		return this.person.signedIn().map(SignedInPerson::username).orElseThrow();
	}

}

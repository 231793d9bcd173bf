package org.meetingdossier.reading.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.across.PromisingMeeting;
import org.meetingdossier.dossier.across.WorkingCommitments;
import org.meetingdossier.platform.csv.CsvFiles;
import org.meetingdossier.reading.promise.CommitmentRows;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.CommitmentStandings;
import org.meetingdossier.reading.promise.CommitmentsPage;

@Controller
class CommitmentController {

	private static final String READERS = "/commitments";

	private static final String EDITORS = "/commitments/working";

	private final CurrentCommitments current;

	private final WorkingCommitments working;

	private final CommitmentStandings standings;

	private final CurrentPerson person;

	private final CsvFiles files;

	CommitmentController(CurrentCommitments current, WorkingCommitments working, CommitmentStandings standings,
			CurrentPerson person, MessageSource messages) {
		this.current = current;
		this.working = working;
		this.standings = standings;
		this.person = person;
		this.files = new CsvFiles(messages);
	}

	@InitBinder("commitmentForm")
	void bindFields(WebDataBinder binder) {
		// A filter has no behaviour of its own, hence no accessors.
		binder.initDirectFieldAccess();
	}

	@GetMapping(READERS)
	ModelAndView list(@ModelAttribute CommitmentForm form, BindingResult binding) {
		Level clearance = this.person.clearance();
		return page(READERS, form, binding, this.current.ministers(clearance), this.current.meetings(clearance));
	}

	@GetMapping(READERS + ".csv")
	void csv(@ModelAttribute CommitmentForm form, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.files.send(request, response, "commitments.csv", "private, no-cache", (csv) -> {
			csv.heads(CommitmentRows.HEADER, (column) -> "commitments.csv." + column);
			found(READERS, form).forEach((one) -> csv.row(CommitmentRows.of(one, csv.words())));
		});
	}

	@GetMapping(EDITORS)
	ModelAndView working(@ModelAttribute CommitmentForm form, BindingResult binding) {
		Level clearance = this.person.clearance();
		return page(EDITORS, form, binding, this.working.ministers(clearance), this.working.meetings(clearance));
	}

	private ModelAndView page(String address, CommitmentForm form, BindingResult binding, List<String> ministers,
			List<PromisingMeeting> meetings) {
		ModelAndView page = new ModelAndView("reading/commitments");
		page.addObject("address", address);
		page.addObject("working", address.equals(EDITORS));
		page.addObject("states", CommitmentForm.State.values());
		page.addObject("terms", CommitmentForm.Term.values());
		page.addObject("ministers", ministers);
		page.addObject("meetings", meetings);
		if (binding.hasErrors()) {
			page.setStatus(HttpStatus.BAD_REQUEST);
			return page;
		}
		CommitmentsPage found = CommitmentsPage.of(found(address, form), form.page());
		page.addObject("page", found);
		page.addObject("filtered", form.isFiltered());
		page.addObject("here", form.query(1));
		page.addObject("previous", form.query(found.number() - 1));
		page.addObject("next", form.query(found.number() + 1));
		return page;
	}

	private List<CommitmentStanding> found(String address, CommitmentForm form) {
		Level clearance = this.person.clearance();
		List<MadeCommitment> made = address.equals(EDITORS) ? this.working.find(form.toFilter(), clearance)
				: this.current.find(form.toFilter(), clearance);
		return this.standings.mostUrgentFirst(made, clearance).stream().filter(form::isChosen).toList();
	}

}

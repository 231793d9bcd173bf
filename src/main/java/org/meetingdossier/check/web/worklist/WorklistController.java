package org.meetingdossier.check.web.worklist;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.rows.WorkRows;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.DecideTogether;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.platform.csv.CsvFiles;

@Controller
class WorklistController {

	private final Worklist worklist;

	private final DecideTogether together;

	private final CurrentPerson person;

	private final ReadableMeetings readable;

	private final QuestionThreads threads;

	private final CsvFiles files;

	private final KeptDecisionForms kept;

	WorklistController(Worklist worklist, DecideTogether together, CurrentPerson person, ReadableMeetings readable,
			QuestionThreads threads, KeptDecisionForms kept, MessageSource messages) {
		this.kept = kept;
		this.together = together;
		this.threads = threads;
		this.files = new CsvFiles(messages);
		this.readable = readable;
		this.worklist = worklist;
		this.person = person;
	}

	@InitBinder("workForm")
	void bindFields(WebDataBinder binder) {
		// A filter has no behaviour of its own, hence no accessors.
		binder.initDirectFieldAccess();
	}

	@GetMapping("/references")
	ModelAndView list(@ModelAttribute WorkForm form, BindingResult binding, @ModelAttribute Told told, Model model) {
		Level clearance = this.person.clearance();
		this.person.signedIn().ifPresent((clerk) -> this.kept.open(clerk, model));
		ModelAndView page = new ModelAndView("check/worklist");
		page.addObject("states", WorkFilter.State.values());
		page.addObject("verdicts", Verdict.values());
		page.addObject("kinds", CitationKind.values());
		page.addObject("choices", Act.values());
		page.addObject("hands", WorkFilter.Whose.values());
		page.addObject("me", clerk());
		page.addObject("readable", this.readable.slugs());
		page.addObject("dossiers", this.worklist.dossiers(clearance));
		page.addObject("chosen", form.meeting());
		if (binding.hasErrors()) {
			page.setStatus(HttpStatus.BAD_REQUEST);
			return page;
		}
		page.addObject("found", WorklistRows.of(
				this.worklist.page(form.toFilter(this.worklist.dossiers(clearance), clerk()), clearance, form.page()),
				form, this.threads));
		UUID done = told.done();
		if (done != null) {
			this.worklist.find(done, clearance).map(WorkRow::of).ifPresent((row) -> page.addObject("done", row));
		}
		UUID together = told.together();
		if (together != null) {
			page.addObject("decided",
					this.person.signedIn()
						.map((clerk) -> this.together.standing(together, clerk).stream().map(WorkRow::of).toList())
						.orElse(List.of()));
		}
		return page;
	}

	private String clerk() {
		return this.person.signedIn().map(SignedInPerson::username).orElse("");
	}

	@GetMapping("/references.csv")
	void csv(@ModelAttribute WorkForm form, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Level clearance = this.person.clearance();
		this.files.send(request, response, "references.csv", "no-store", (csv) -> {
			csv.heads(WorkRows.HEADER, (column) -> "check.csv." + column);
			this.worklist.forEach(form.toFilter(this.worklist.dossiers(clearance), clerk()), clearance,
					(line) -> csv.row(WorkRows.of(line, csv.words())));
		});
	}

	/**
	 * What the page tells of what was just done.
	 *
	 * @param done the reference that was decided on
	 * @param together what several decisions have in common
	 * @param undone how many decisions were taken back
	 * @param taken how many references were taken
	 */
	record Told(@Nullable UUID done, @Nullable UUID together, @Nullable Integer undone, @Nullable Integer taken) {

	}

}

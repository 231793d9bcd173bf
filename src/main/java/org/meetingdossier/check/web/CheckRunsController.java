package org.meetingdossier.check.web;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.check.run.CheckRun;
import org.meetingdossier.check.run.CheckRuns;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.work.LongWork;

@Controller
class CheckRunsController {

	private final CheckRuns runs;

	private final LongWork longWork;

	private final CurrentPerson person;

	CheckRunsController(CheckRuns runs, LongWork longWork, CurrentPerson person) {
		this.runs = runs;
		this.longWork = longWork;
		this.person = person;
	}

	@GetMapping("/admin/checks")
	String list(Model model) {
		List<CheckRun> list = this.runs.list();
		model.addAttribute("runs", list.stream().map(RunLine::of).toList());
		list.stream()
			.filter((run) -> run.endedAt() == null)
			.findFirst()
			.flatMap((run) -> this.longWork.find(run.work()))
			.ifPresent((work) -> model.addAttribute("longWork", work));
		return "check/runs";
	}

	@PostMapping("/admin/checks")
	String start() {
		UUID work = this.runs
			.start(this.person.signedIn().orElseThrow(() -> new NotFoundException("reference.unknown")));
		return "redirect:/admin/checks#work-" + work;
	}

}

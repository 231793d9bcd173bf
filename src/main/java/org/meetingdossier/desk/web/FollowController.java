package org.meetingdossier.desk.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.desk.follow.FollowedMeetings;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.NotFoundException;

/**
 * Whether somebody follows a meeting. The page that readers share has a button that leads
 * here, as it is the same for everybody.
 */
@Controller
@RequestMapping("/desk/follow")
class FollowController {

	private final FollowedMeetings followed;

	private final Editions editions;

	private final CurrentPerson person;

	FollowController(FollowedMeetings followed, Editions editions, CurrentPerson person) {
		this.followed = followed;
		this.editions = editions;
		this.person = person;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String meeting, Model model) {
		SignedInPerson person = person();
		PublishedDossier readable = this.editions.current(meeting, person.clearance())
			.orElseThrow(FollowController::unknown);
		model.addAttribute("dossier", readable.dossier());
		model.addAttribute("followed", this.followed.find(person, meeting).orElse(null));
		return "desk/follow";
	}

	@PostMapping
	String follow(@RequestParam String meeting) {
		try {
			this.followed.follow(person(), meeting);
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
		return "redirect:/desk/follow?meeting=" + meeting;
	}

	@PostMapping(params = "do=stop")
	String stop(@RequestParam String meeting) {
		this.followed.stop(person(), meeting);
		return "redirect:/desk";
	}

	@PostMapping(params = "do=look")
	String look(@RequestParam String meeting, @RequestParam(defaultValue = "") String seen) {
		try {
			this.followed.look(person(), meeting, Instant.parse(seen));
		}
		catch (DateTimeException ex) {
			throw unknown();
		}
		return "redirect:/desk";
	}

	@PostMapping(params = "do=clear")
	String clear(@RequestParam String meeting) {
		this.followed.clear(person(), meeting);
		return "redirect:/desk";
	}

	private SignedInPerson person() {
		return this.person.signedIn().orElseThrow(FollowController::unknown);
	}

	private static NotFoundException unknown() {
		return new NotFoundException("meeting.unknown");
	}

}

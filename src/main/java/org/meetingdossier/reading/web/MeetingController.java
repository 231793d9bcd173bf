package org.meetingdossier.reading.web;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.AgendaPage;
import org.meetingdossier.reading.MeetingsPage;

@Controller
class MeetingController {

	private final Editions editions;

	private final DossierChecks checks;

	private final CurrentPerson person;

	private final SiteAddress site;

	private final Clock clock;

	MeetingController(Editions editions, DossierChecks checks, CurrentPerson person, SiteAddress site, Clock clock) {
		this.editions = editions;
		this.checks = checks;
		this.person = person;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping({ "/", "/meetings" })
	String list(Model model) {
		model.addAttribute("page",
				MeetingsPage.of(this.editions.meetings(this.person.clearance()), TheHague.today(this.clock)));
		return "reading/meetings";
	}

	@GetMapping("/meetings/{slug}")
	String show(@PathVariable String slug, Model model) {
		PublishedDossier published = this.editions.at(slug, this.person.clearance()).opened();
		model.addAttribute("page", AgendaPage.of(published, this.checks.of(published)));
		if (published.level() == Level.PUBLIC) {
			model.addAttribute("forEverybody", true);
			model.addAttribute("subscription", this.site.ofCalendar("/meetings/" + slug + ".ics"));
		}
		return "reading/agenda";
	}

}

package org.meetingdossier.reading.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.across.MeetingArchive;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.ListPage;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.MeetingsPage;
import org.meetingdossier.reading.agenda.AgendaPages;

@Controller
class MeetingController {

	private final Editions editions;

	private final AgendaPages agendas;

	private final CurrentPerson person;

	private final SiteAddress site;

	private final Clock clock;

	private final MeetingArchive archive;

	MeetingController(Editions editions, MeetingArchive archive, AgendaPages agendas, CurrentPerson person,
			SiteAddress site, Clock clock) {
		this.editions = editions;
		this.archive = archive;
		this.agendas = agendas;
		this.person = person;
		this.site = site;
		this.clock = clock;
	}

	/** What was put away stands in a list of its own. */
	@GetMapping({ "/", "/meetings" })
	String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String list, Model model) {
		Set<String> away = this.archive.slugs();
		boolean archived = list.equals("archive");
		Map<Boolean, List<MeetingSummary>> meetings = this.editions.meetings(this.person.clearance())
			.stream()
			.collect(Collectors.partitioningBy((meeting) -> away.contains(meeting.slug())));
		model.addAttribute("page", MeetingsPage.of(meetings.getOrDefault(archived, List.of()),
				TheHague.today(this.clock), new ListPage(page)));
		model.addAttribute("archived", archived);
		model.addAttribute("hasArchive", !meetings.getOrDefault(true, List.of()).isEmpty());
		return "reading/meetings";
	}

	@GetMapping("/meetings/{slug}")
	String show(@PathVariable String slug, Model model) {
		PublishedDossier published = this.editions.at(slug, this.person.clearance()).opened();
		model.addAttribute("page", this.agendas.of(published));
		if (published.level() == Level.PUBLIC) {
			model.addAttribute("forEverybody", true);
			model.addAttribute("subscription", this.site.ofCalendar("/meetings/" + slug + ".ics"));
		}
		return "reading/agenda";
	}

}

package org.meetingdossier.output.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.platform.SiteAddress;

/**
 * All forms in which the current edition can be taken along, with what each is for and
 * how large it is. A calendar of what is public can be followed, which brings changes
 * without copies; what is not public can only be fetched by who is signed in.
 */
@Controller
class TakeAlongController {

	private final List<OutputFormat> formats;

	private final Editions editions;

	private final CurrentPerson person;

	private final SiteAddress site;

	TakeAlongController(List<OutputFormat> formats, Editions editions, CurrentPerson person, SiteAddress site) {
		this.formats = List.copyOf(formats);
		this.editions = editions;
		this.person = person;
		this.site = site;
	}

	@GetMapping(OutputDoor.TAKE_ALONG)
	String list(@PathVariable String slug, Model model) {
		OutgoingDossier outgoing = OutgoingDossier.of(this.editions.at(slug, this.person.clearance()).opened());
		model.addAttribute("dossier", outgoing.content());
		model.addAttribute("edition", outgoing.edition());
		model.addAttribute("forms", this.formats.stream().map((format) -> Form.of(format, outgoing)).toList());
		if (outgoing.level() == Level.PUBLIC) {
			model.addAttribute("subscription", this.site.ofCalendar("/meetings/" + slug + ".ics"));
		}
		return "output/take-along";
	}

}

package org.meetingdossier.desk.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.desk.Desks;
import org.meetingdossier.desk.follow.FollowedMeetings;
import org.meetingdossier.desk.mail.MailChoices;
import org.meetingdossier.desk.mail.MailSwitch;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.Recipient;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.across.DossierStanding;
import org.meetingdossier.platform.ListPage;
import org.meetingdossier.platform.NotFoundException;

/**
 * The work of who is signed in, and what of it stands beside the pages of readers.
 */
@Controller
class DeskController {

	private static final Pattern DOSSIER = Pattern.compile("/meetings/([a-z0-9-]{1,80})(/.*)?");

	/** Only the agenda shows the newest edition whole. */
	private static final int PART_OF_IT = 2;

	private final Desks desks;

	private final Messages messages;

	private final FollowedMeetings followed;

	private final MailChoices mail;

	private final MailSwitch mailSwitch;

	private final WorkingDossiers working;

	private final CurrentPerson person;

	DeskController(Desks desks, Messages messages, FollowedMeetings followed, MailChoices mail, MailSwitch mailSwitch,
			WorkingDossiers working, CurrentPerson person) {
		this.desks = desks;
		this.messages = messages;
		this.followed = followed;
		this.mail = mail;
		this.mailSwitch = mailSwitch;
		this.working = working;
		this.person = person;
	}

	@GetMapping("/desk")
	String show(@RequestParam(defaultValue = "") String list, @RequestParam(defaultValue = "1") int page, Model model) {
		SignedInPerson person = signedIn();
		model.addAttribute("name", person.displayName());
		model.addAttribute("unread", this.messages.unread(Recipient.of(person)));
		model.addAttribute("followed", this.followed.list(person));
		List<DossierStanding> dossiers = this.desks.dossiers(person);
		if (this.person.has(Role.EDITOR)) {
			model.addAttribute("editor", this.desks.editor(person, dossiers));
		}
		if (this.person.has(Role.CLERK)) {
			model.addAttribute("clerk", this.desks.clerk(person, dossiers));
		}
		if (this.person.has(Role.ADMIN)) {
			model.addAttribute("administrator", this.desks.administrator(person.clearance()));
			model.addAttribute("mail", this.mail.troubles());
			model.addAttribute("mailLacksAddress", this.mailSwitch.lacksAddress());
		}
		model.addAttribute("shown", new DeskPage(list, new ListPage(page)));
		model.addAttribute("next", this.desks.next(person.clearance()));
		return "desk/desk";
	}

	/** What a script puts beside a page that is the same for everybody. */
	@GetMapping("/desk/here")
	String here(@RequestParam(defaultValue = "") String at, Model model) {
		SignedInPerson person = signedIn();
		model.addAttribute("unread", this.messages.unread(Recipient.of(person)));
		model.addAttribute("waiting", this.desks.waiting(person));
		Matcher dossier = DOSSIER.matcher(at);
		if (dossier.matches()) {
			this.followed.find(person, dossier.group(1)).ifPresent((followed) -> {
				model.addAttribute("followed", followed);
				model.addAttribute("looks", followed.isChanged() && dossier.group(PART_OF_IT) == null);
			});
		}
		if (this.person.has(Role.EDITOR) && dossier.matches()) {
			this.working.newest(dossier.group(1), person.clearance())
				.ifPresent((newest) -> model.addAttribute("slug", newest.content().slug()));
		}
		return "desk/here";
	}

	private SignedInPerson signedIn() {
		return this.person.signedIn().orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

}

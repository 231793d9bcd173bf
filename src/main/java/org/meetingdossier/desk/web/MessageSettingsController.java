package org.meetingdossier.desk.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.desk.mail.MailChoices;
import org.meetingdossier.desk.mail.MailChoices.Naming;
import org.meetingdossier.desk.mail.MailSwitch;
import org.meetingdossier.desk.mail.MailTiming;
import org.meetingdossier.desk.message.MessageFeeds;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.platform.TheHague;

/**
 * How somebody is told of messages: by mail, and by a feed of their own.
 */
@Controller
@RequestMapping("/messages")
class MessageSettingsController {

	private static final String PAGE = "desk/message-settings";

	private static final String AGAIN = "redirect:/messages/settings";

	private final MailChoices mail;

	private final MailSwitch mailSwitch;

	private final MessageFeeds feeds;

	private final CurrentPerson person;

	private final SiteAddress site;

	MessageSettingsController(MailChoices mail, MailSwitch mailSwitch, MessageFeeds feeds, CurrentPerson person,
			SiteAddress site) {
		this.mail = mail;
		this.mailSwitch = mailSwitch;
		this.feeds = feeds;
		this.person = person;
		this.site = site;
	}

	@GetMapping("/settings")
	String show(Model model) {
		return page(model);
	}

	@PostMapping("/settings")
	String choose(@RequestParam MailTiming timing, @RequestParam(defaultValue = "8") int hour, Locale locale) {
		this.mail.choose(person(), timing, hour, locale);
		return AGAIN;
	}

	/** What was typed comes back when it is no address. */
	@PostMapping("/settings/address")
	String name(@RequestParam(defaultValue = "") String address, Locale locale, Model model,
			HttpServletResponse response) {
		Naming named = this.mailSwitch.isOn() ? this.mail.name(person(), address.strip(), locale) : Naming.NO_ADDRESS;
		if (named == Naming.KEPT) {
			return AGAIN;
		}
		response
			.setStatus(((named == Naming.TOO_OFTEN) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT)
				.value());
		model.addAttribute("often", named == Naming.TOO_OFTEN);
		model.addAttribute("typed", address);
		return page(model);
	}

	/** Shown in the answer itself, as it is kept nowhere. */
	@PostMapping("/settings/feed")
	String makeFeed(Model model) {
		model.addAttribute("feed", this.site.of(MessageFeedController.BELOW + this.feeds.make(person())));
		return page(model);
	}

	@PostMapping(path = "/settings/feed", params = "do=revoke")
	String revokeFeed() {
		this.feeds.revoke(person());
		return AGAIN;
	}

	/** Opening a link does not use it: mail programs open links too. */
	@GetMapping("/confirm/{token}")
	String confirmable(@PathVariable String token, Model model) {
		Optional<String> address = this.mail.confirmable(person(), token);
		model.addAttribute("address", address.orElseThrow(MessageSettingsController::dead));
		return "desk/confirm-address";
	}

	@PostMapping("/confirm/{token}")
	String confirm(@PathVariable String token) {
		if (!this.mail.confirm(person(), token)) {
			throw dead();
		}
		return AGAIN;
	}

	private String page(Model model) {
		model.addAttribute("on", this.mailSwitch.isOn());
		model.addAttribute("choice", this.mail.of(person()));
		model.addAttribute("timings", MailTiming.values());
		model.addAttribute("hours", IntStream.range(0, 24).boxed().toList());
		model.addAttribute("feedSince",
				this.feeds.madeAt(person()).map((Instant at) -> at.atZone(TheHague.ZONE)).orElse(null));
		return PAGE;
	}

	private UUID person() {
		return this.person.signedIn().orElseThrow(MessageSettingsController::dead).id();
	}

	private static NotFoundException dead() {
		return new NotFoundException("message.link.dead");
	}

}

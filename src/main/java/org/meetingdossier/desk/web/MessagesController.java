package org.meetingdossier.desk.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.People;
import org.meetingdossier.desk.message.Message;
import org.meetingdossier.desk.message.MessagePage;
import org.meetingdossier.desk.message.MessageProperties;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.Recipient;
import org.meetingdossier.platform.NotFoundException;

/**
 * What somebody was told, the newest first.
 */
@Controller
@RequestMapping("/messages")
class MessagesController {

	private static final String ID = "/{id:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}";

	private static final int MOST_PAGES = 10_000;

	private final Messages messages;

	private final MessageProperties properties;

	private final People people;

	private final CurrentPerson person;

	MessagesController(Messages messages, MessageProperties properties, People people, CurrentPerson person) {
		this.messages = messages;
		this.properties = properties;
		this.people = people;
		this.person = person;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		MessagePage found = this.messages.page(recipient(), Math.max(1, Math.min(page, MOST_PAGES)));
		model.addAttribute("found", found);
		model.addAttribute("keptDays", this.properties.keep().toDays());
		model.addAttribute("lines", lines(found.messages()));
		return "desk/messages";
	}

	/** Whoever follows a message to its place has read it. */
	@GetMapping(ID)
	String open(@PathVariable UUID id) {
		return "redirect:" + this.messages.read(recipient(), id).orElseThrow(MessagesController::unknown).address();
	}

	@PostMapping(ID + "/read")
	String read(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
		if (this.messages.read(recipient(), id).isEmpty()) {
			throw unknown();
		}
		return (page > 1) ? "redirect:/messages?page=" + page : "redirect:/messages";
	}

	/** Those that came after the page was read stay unread. */
	@PostMapping("/read")
	String readAll(@RequestParam(defaultValue = "") String seen) {
		try {
			this.messages.readAll(recipient(), Instant.parse(seen));
		}
		catch (DateTimeException ex) {
			throw unknown();
		}
		return "redirect:/messages";
	}

	private List<MessageLine> lines(List<Message> found) {
		Set<String> who = found.stream()
			.flatMap((message) -> Stream.ofNullable(message.by()))
			.collect(Collectors.toUnmodifiableSet());
		Map<String, String> names = who.isEmpty() ? Map.of() : this.people.names(who);
		return found.stream().map((message) -> MessageLine.of(message, names)).toList();
	}

	private Recipient recipient() {
		return Recipient.of(this.person.signedIn().orElseThrow(MessagesController::unknown));
	}

	private static NotFoundException unknown() {
		return new NotFoundException("message.unknown");
	}

}

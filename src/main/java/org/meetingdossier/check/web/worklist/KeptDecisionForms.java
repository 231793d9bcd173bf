package org.meetingdossier.check.web.worklist;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.platform.FormAsSent;
import org.meetingdossier.platform.KeptForms;

/**
 * Keeps what a clerk typed with a decision when their session is over, or the reference
 * is not there any more. They find it back on the worklist.
 */
@Component
class KeptDecisionForms implements KeptForms {

	private static final String PAGE = "/references";

	private static final Pattern ADDRESS = Pattern.compile(PAGE + "/(together/decide|[0-9a-f-]{36})");

	private final UnsaidWords unsaid;

	KeptDecisionForms(UnsaidWords unsaid) {
		this.unsaid = unsaid;
	}

	/** Gives the forms of a page their ticket, and the page what was kept before. */
	void open(SignedInPerson clerk, Model model) {
		Unsaid before = this.unsaid.open(clerk.id(), PAGE);
		model.addAttribute("ticket", before.ticket());
		model.addAttribute("unsaid", before.on(Set.of(), null));
	}

	void forget(SignedInPerson clerk, UUID kept) {
		this.unsaid.forget(clerk.id(), kept);
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		FormAsSent sent = new FormAsSent(request);
		return sent.at(ADDRESS)
			.map((address) -> new Unsaid.Kept(null, address.group(1), "", words(sent)))
			.flatMap((typed) -> sent.id("ticket").flatMap((ticket) -> this.unsaid.keep(ticket, typed)));
	}

	private static String words(FormAsSent sent) {
		return Stream.of("shouldBe", "note")
			.map((field) -> sent.words(field).strip())
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}

package org.meetingdossier.editing.web.publishing;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
 * Keeps what was typed to say with a step towards readers when the session is over.
 */
@Component
class KeptPublishForms implements KeptForms {

	private static final Pattern ADDRESS = Pattern.compile("/edit/[a-z0-9-]{1,80}/publish");

	private final UnsaidWords unsaid;

	KeptPublishForms(UnsaidWords unsaid) {
		this.unsaid = unsaid;
	}

	/**
	 * Gives the forms of the page their ticket, and the page what was kept before or has
	 * just been typed in a form that it has no longer.
	 */
	void open(SignedInPerson editor, PublishPage page, Model model) {
		Unsaid before = this.unsaid.open(editor.id(), page.address() + "/publish");
		model.addAttribute("ticket", before.ticket());
		Map<?, ?> typed = (Map<?, ?>) Objects.requireNonNull(model.getAttribute("typed"));
		Set<String> there = page.forms(typed.get("obstacle"));
		String words = words((field) -> there.contains(field) ? "" : Objects.toString(typed.get(field), ""));
		model.addAttribute("unsaid", before.on(Set.of(), new Unsaid.Kept(null, "", "", words)));
	}

	void forget(SignedInPerson editor, UUID kept) {
		this.unsaid.forget(editor.id(), kept);
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		FormAsSent sent = new FormAsSent(request);
		return sent.at(ADDRESS)
			.flatMap((address) -> sent.id("ticket"))
			.flatMap((ticket) -> this.unsaid.keep(ticket, new Unsaid.Kept(null, "", "", words(sent::words))));
	}

	private static String words(UnaryOperator<String> typed) {
		return Stream.of("note", "reason", "ask", "remark", "notice")
			.map((field) -> typed.apply(field).strip())
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}

package org.meetingdossier.check.web.worklist;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.question.Saying;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.platform.FormAsSent;
import org.meetingdossier.platform.KeptForms;

/**
 * Keeps what was typed to say about a question when the session is over.
 */
@Component
class KeptQuestionForms implements KeptForms {

	private static final Pattern ADDRESS = Pattern.compile("/questions/[0-9a-f-]{36}/(answer|ask)");

	private final UnsaidWords unsaid;

	KeptQuestionForms(UnsaidWords unsaid) {
		this.unsaid = unsaid;
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		FormAsSent sent = new FormAsSent(request);
		return sent.at(ADDRESS)
			.map((address) -> address.group(1).equals("ask") ? "again" : "answer")
			.flatMap((place) -> sent.id("ticket")
				.flatMap((ticket) -> this.unsaid.keep(ticket, new Unsaid.Kept(sent.id("kept").orElse(null), place, "",
						Saying.of(sent.words("words")).words()))));
	}

}

package org.meetingdossier.editing.web.remark;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.question.Saying;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.platform.FormAsSent;
import org.meetingdossier.platform.KeptForms;

/**
 * Keeps what was typed to say in a remark when the session is over.
 */
@Component
class KeptRemarkForms implements KeptForms {

	private static final Pattern ADDRESS = Pattern.compile("/remarks/[a-z0-9-]{1,80}");

	private final UnsaidWords unsaid;

	KeptRemarkForms(UnsaidWords unsaid) {
		this.unsaid = unsaid;
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		FormAsSent sent = new FormAsSent(request);
		return sent.at(ADDRESS)
			.flatMap((address) -> sent.id("ticket"))
			.flatMap((ticket) -> this.unsaid.keep(ticket, new Unsaid.Kept(sent.id("kept").orElse(null), place(sent),
					Saying.of(sent.words("passage")).words(), Saying.of(sent.words("words")).words())));
	}

	/** The remark it goes on about, or the element it is beside. */
	private static String place(FormAsSent sent) {
		return Stream.of("reply", "resolve", "reopen", "element")
			.flatMap((name) -> sent.id(name).stream())
			.map(UUID::toString)
			.findFirst()
			.orElse("");
	}

}

package org.meetingdossier.editing.web.remark;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.question.Saying;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.platform.KeptForms;

/**
 * Keeps what was typed to say in a remark when the session is over.
 */
@Component
class KeptRemarkForms implements KeptForms {

	private static final Pattern ADDRESS = Pattern.compile("/remarks/[a-z0-9-]{1,80}");

	private static final Pattern TICKET = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

	private final UnsaidWords unsaid;

	KeptRemarkForms(UnsaidWords unsaid) {
		this.unsaid = unsaid;
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		Matcher address = ADDRESS.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		String ticket = sent(request, "ticket");
		if (!HttpMethod.POST.matches(request.getMethod()) || !address.matches() || !TICKET.matcher(ticket).matches()) {
			return Optional.empty();
		}
		String at = Stream.of("reply", "resolve", "reopen", "element")
			.map((name) -> sent(request, name))
			.filter((sent) -> !sent.isEmpty())
			.findFirst()
			.orElse("");
		String place = TICKET.matcher(at).matches() ? at : "";
		return this.unsaid.keep(UUID.fromString(ticket),
				new Unsaid.Kept(before(request), place, Saying.of(sent(request, "passage")).words(), Saying.of(sent(request, "words")).words()));
	}

	private static @Nullable UUID before(HttpServletRequest request) {
		String kept = sent(request, "kept");
		return TICKET.matcher(kept).matches() ? UUID.fromString(kept) : null;
	}

	private static String sent(HttpServletRequest request, String name) {
		return Objects.requireNonNullElse(request.getParameter(name), "");
	}

}

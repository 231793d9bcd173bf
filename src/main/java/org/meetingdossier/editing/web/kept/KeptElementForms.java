package org.meetingdossier.editing.web.kept;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.meetingdossier.account.People;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.presence.OpenForms;
import org.meetingdossier.editing.presence.Ticket;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.form.NewMeetingForm;
import org.meetingdossier.platform.KeptForms;

/**
 * Keeps what is sent with a session that is over as the draft of the person who opened
 * the form. The form carries the id of that opening, which nobody else knows: so a draft
 * can be written without a session, but not read.
 */
@Component
class KeptElementForms implements KeptForms {

	private static final PathPattern FORMS = PathPatternParser.defaultInstance.parse("/edit/{slug}/{*form}");

	private final OpenForms forms;

	private final Drafts drafts;

	private final People people;

	KeptElementForms(OpenForms forms, Drafts drafts, People people) {
		this.forms = forms;
		this.drafts = drafts;
		this.people = people;
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		PathPattern.@Nullable PathMatchInfo match = FORMS.matchAndExtract(
				PathContainer.parsePath(request.getRequestURI().substring(request.getContextPath().length())));
		if (match == null || !HttpMethod.POST.matches(request.getMethod()) || isSentByThePageItself(request)) {
			return Optional.empty();
		}
		return SentFields.uuid(request, "ticket")
			.flatMap(this.forms::find)
			.filter(this::mayComeBack)
			.map((ticket) -> keep(ticket, String.valueOf(match.getUriVariables().get("slug")), request));
	}

	/**
	 * A page also tells that it is closed, that it is still open and what to preview.
	 * That carries less than the form, or text nobody changed, and would replace what was
	 * typed.
	 */
	private static boolean isSentByThePageItself(HttpServletRequest request) {
		String address = request.getRequestURI();
		return address.endsWith("/leave") || address.endsWith("/preview")
				|| "false".equals(request.getParameter("touched"));
	}

	private boolean mayComeBack(Ticket ticket) {
		return this.people.find(ticket.person()).filter((person) -> !person.disabled()).isPresent();
	}

	private String keep(Ticket ticket, String slug, HttpServletRequest request) {
		ElementKey element = ticket.element();
		if (element.isProgramme()) {
			keep(ticket, SentFields.of(request, SentFields.LINES, SentFields.startedFrom(request)));
			return element.address(slug);
		}
		Optional<UUID> in = SentFields.uuid(request, "in");
		ElementForm form = element.equals(ElementKey.NEW_MEETING) ? new NewMeetingForm()
				: ElementForm.blank(element.kind());
		TypedText typed = SentFields.withAsides(request, form.fields(), in.orElse(null),
				SentFields.startedFrom(request));
		keep(ticket, typed);
		String address = EditAddress.of(slug, element);
		return in.map((parent) -> address + "?in=" + parent).orElse(address);
	}

	private void keep(Ticket ticket, TypedText typed) {
		if (!typed.fields().isEmpty() && !typed.isTooLong()) {
			this.drafts.keep(ticket.person(), ticket.element(), typed);
		}
	}

}

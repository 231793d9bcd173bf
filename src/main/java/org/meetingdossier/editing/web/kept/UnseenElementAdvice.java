package org.meetingdossier.editing.web.kept;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.presence.Ticket;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.platform.ErrorReason;
import org.meetingdossier.platform.NotFoundException;

/**
 * An element that is not there, or not for this editor, takes nothing along that was
 * typed in its form: the answer is 404, with the text and the way to keep it as something
 * new.
 */
@ControllerAdvice(assignableTypes = TypedPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnseenElementAdvice {

	/**
	 * Asked for late: the test of any one controller makes each advice, and not what it
	 * works with.
	 */
	private final ObjectProvider<CurrentEditor> current;

	private final ObjectProvider<Drafts> drafts;

	private final MessageSource messages;

	UnseenElementAdvice(ObjectProvider<CurrentEditor> current, ObjectProvider<Drafts> drafts, MessageSource messages) {
		this.current = current;
		this.drafts = drafts;
		this.messages = messages;
	}

	@ExceptionHandler
	@Nullable ModelAndView keepWhatWasTyped(NotFoundException exception, HttpServletRequest request, HttpServletResponse response,
			Locale locale) throws IOException {
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Optional<WorkingDossier> dossier = dossier(String.valueOf(path.get("slug")));
		if (!path.containsKey("part")) {
			return programme(exception, dossier, request, response, locale);
		}
		ElementKind kind = EditAddress.kind(String.valueOf(path.get("part")));
		TypedText typed = typed(kind, dossier, request);
		Optional<ElementKey> element = dossier.map((one) -> element(one.content().id(), kind, path.get("id")));
		if (element.isPresent() && !typed.fields().isEmpty() && !typed.isTooLong()) {
			this.drafts.getObject().keep(person(), element.get(), typed);
		}
		TypedText shown = typed.fields().isEmpty() ? element.flatMap(this::draft).orElse(typed) : typed;
		if (shown.fields().isEmpty()) {
			return nothing(exception, request, response, locale);
		}
		ModelAndView page = new ModelAndView("editing/kept", HttpStatus.NOT_FOUND);
		page.addObject("page", KeptTextPage.of(kind, shown, dossier.orElse(null), element.orElse(null)));
		return page;
	}

	/**
	 * The programme of a meeting that is not there for this editor any more is kept by
	 * what the form carries.
	 */
	private @Nullable ModelAndView programme(NotFoundException exception, Optional<WorkingDossier> dossier,
			HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			return nothing(exception, request, response, locale);
		}
		TypedText typed = SentFields.of(request, SentFields.LINES, startedFrom(dossier, request));
		Optional<ElementKey> key = dossier.map((one) -> ElementKey.programme(one.content().id()))
			.or(() -> this.current.getObject()
				.ticket(SentFields.uuid(request, "ticket").orElse(null))
				.map(Ticket::element)
				.filter(ElementKey::isProgramme));
		if (!typed.isTooLong()) {
			key.ifPresent((programme) -> this.drafts.getObject().keep(person(), programme, typed));
		}
		KeptTextPage kept = KeptTextPage.ofProgramme(typed, dossier.orElse(null));
		if (kept.lines().isEmpty()) {
			return nothing(exception, request, response, locale);
		}
		return new ModelAndView("editing/kept", Map.of("page", kept), HttpStatus.NOT_FOUND);
	}

	private @Nullable ModelAndView nothing(NotFoundException exception, HttpServletRequest request,
			HttpServletResponse response, Locale locale) throws IOException {
		ErrorReason.tell(request, this.messages.getMessage(exception.key(), exception.arguments(), locale));
		response.sendError(HttpStatus.NOT_FOUND.value());
		return null;
	}

	/** Pages send some things by themselves, without the form. */
	private static TypedText typed(ElementKind kind, Optional<WorkingDossier> dossier, HttpServletRequest request) {
		List<String> fields = HttpMethod.POST.matches(request.getMethod()) ? ElementForm.blank(kind).fields()
				: List.of();
		return SentFields.withAsides(request, fields, SentFields.uuid(request, "in").orElse(null),
				startedFrom(dossier, request));
	}

	/** The revision that was typed on, as far as the form tells and there is one. */
	private static int startedFrom(Optional<WorkingDossier> dossier, HttpServletRequest request) {
		int newest = dossier.map(WorkingDossier::revision).orElse(Integer.MAX_VALUE);
		return Math.max(1, Math.min(SentFields.startedFrom(request), newest));
	}

	private Optional<WorkingDossier> dossier(String slug) {
		try {
			return Optional.of(this.current.getObject().open(slug));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

	private static ElementKey element(UUID dossier, ElementKind kind, @Nullable Object id) {
		return new ElementKey(dossier, kind, (id != null) ? UUID.fromString(id.toString()) : dossier);
	}

	private Optional<TypedText> draft(ElementKey element) {
		return this.drafts.getObject().find(person(), element).map((draft) -> draft.typed());
	}

	private UUID person() {
		return this.current.getObject().editor().id();
	}

}

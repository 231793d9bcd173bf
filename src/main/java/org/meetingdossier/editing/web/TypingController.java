package org.meetingdossier.editing.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.meetingdossier.editing.OpenForms;
import org.meetingdossier.editing.LivePreviews;
import org.meetingdossier.editing.Ticket;
import org.meetingdossier.editing.TypedText;

/**
 * What happens while somebody types: the draft is kept, and others show themselves.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class TypingController {

	private final Desk desk;

	private final DraftKeeper keeper;

	private final OpenForms forms;

	private final LivePreviews previews;

	private final MessageSource messages;

	TypingController(Desk desk, DraftKeeper keeper, OpenForms forms, LivePreviews previews, MessageSource messages) {
		this.desk = desk;
		this.keeper = keeper;
		this.forms = forms;
		this.previews = previews;
		this.messages = messages;
	}

	@PostMapping("/draft")
	@ResponseBody
	ResponseEntity<Kept> keep(@ModelAttribute("edited") EditedElement edited,
			@ModelAttribute("form") ElementForm form, BindingResult unreadable,
			@RequestParam(defaultValue = "true") boolean touched, HttpServletRequest request, Locale locale) {
		String kept = "";
		if (touched) {
			Optional<Instant> now = this.keeper.keep(edited, form, form.getStartedFrom(), request);
			if (now.isEmpty()) {
				return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
					.body(new Kept(say("edit.draft.long", locale, TypedText.LONGEST), ""));
			}
			kept = say("edit.draft.kept", locale, WallClock.time(now.get()));
		}
		String presence = this.desk.ticket(form.getTicket()).map((ticket) -> presence(ticket, locale)).orElse("");
		return ResponseEntity.ok(new Kept(kept, presence));
	}

	/** The page is closed; a browser sends this without waiting for an answer. */
	@PostMapping("/leave")
	@ResponseBody
	ResponseEntity<Void> leave(@ModelAttribute("form") ElementForm form, BindingResult unreadable) {
		this.desk.ticket(form.getTicket()).ifPresent(this.forms::close);
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/preview")
	String preview(@ModelAttribute("edited") EditedElement edited, @ModelAttribute("form") ElementForm form,
			BindingResult unreadable, Model model) {
		model.addAttribute("preview",
				this.previews.of(edited.with(form), edited.element(), form.typedTexts()));
		return "editing/preview";
	}

	private String presence(Ticket ticket, Locale locale) {
		PresenceLine line = PresenceLine.of(this.forms.see(ticket));
		return line.others()
			.stream()
			.findFirst()
			.map((other) -> say(line.mine() ? "edit.presence.too" : "edit.presence.other", locale, other.name(),
					other.since()))
			.orElse("");
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/**
	 * What the page shows after a draft was kept.
	 *
	 * @param message that it was, and when
	 * @param presence who else has the form open
	 */
	record Kept(String message, String presence) {

	}

}

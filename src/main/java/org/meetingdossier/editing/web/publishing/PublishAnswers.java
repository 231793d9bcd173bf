package org.meetingdossier.editing.web.publishing;

import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import org.meetingdossier.account.People;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;

/**
 * What the page about publishing answers to a step: that it was taken, or why not.
 */
@Component
class PublishAnswers {

	private static final String PAGE = "editing/publish";

	/** How many characters are kept of what is said with a step. */
	private static final int LONGEST = 1000;

	private final CurrentEditor current;

	private final PublishPages publishing;

	private final People people;

	private final KeptPublishForms kept;

	PublishAnswers(CurrentEditor current, PublishPages publishing, People people, KeptPublishForms kept) {
		this.kept = kept;
		this.current = current;
		this.publishing = publishing;
		this.people = people;
	}

	String step(WorkingDossier newest, String done, BiConsumer<UUID, String> step, Model model,
			HttpServletResponse response) {
		try {
			step.accept(newest.content().id(), this.current.editor().username());
			return done(newest, done);
		}
		catch (PublicationRefusedException ex) {
			return refuse(newest, ex.reason().name(), HttpStatus.CONFLICT, model, response);
		}
		catch (NoSuchElementException ex) {
			return outdated(newest, model, response);
		}
	}

	/** A step with which something has to be said. */
	String saying(WorkingDossier newest, String words, String done, BiConsumer<UUID, String> step, Model model,
			HttpServletResponse response) {
		if (words.isEmpty()) {
			return wrong(newest, "REASON", model, response);
		}
		return isLong(words) ? wrong(newest, "LONG", model, response) : step(newest, done, step, model, response);
	}

	static boolean isLong(String words) {
		return words.length() > LONGEST;
	}

	/** What was kept is not to be said any more. */
	String forget(WorkingDossier newest, UUID kept) {
		this.kept.forget(this.current.editor(), kept);
		return "redirect:" + EditAddress.of(newest.content().slug()) + "/publish";
	}

	private static String done(WorkingDossier newest, String done) {
		return "redirect:" + EditAddress.of(newest.content().slug()) + "/publish?done=" + done;
	}

	String wrong(WorkingDossier newest, String reason, Model model, HttpServletResponse response) {
		return refuse(newest, reason, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
	}

	String outdated(WorkingDossier newest, Model model, HttpServletResponse response) {
		return refuse(newest, "OUTDATED", HttpStatus.CONFLICT, model, response);
	}

	/**
	 * What is not allowed as things stand is said on the page as it stands now, with what
	 * was typed.
	 */
	private String refuse(WorkingDossier newest, String reason, HttpStatus status, Model model,
			HttpServletResponse response) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", PublishForm.of(newest.revision()));
		}
		response.setStatus(status.value());
		String page = page(newest, model);
		if (!isSaidAtAField(reason, model)) {
			model.addAttribute("refused", reason);
		}
		return page;
	}

	/** Where there is a field to mend it in, it is said there. */
	private static boolean isSaidAtAField(String reason, Model model) {
		if (!(model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult errors)) {
			return false;
		}
		boolean silent = reason.equals("OBSTACLES") && "".equals(errors.getFieldValue("reason"))
				&& model.getAttribute("page") instanceof PublishPage page && page.isPassable();
		if (silent) {
			errors.rejectValue("reason", "edit.publish.refused.REASON");
		}
		else if (reason.equals("TIME_PASSED")) {
			errors.rejectValue("at", "edit.publish.refused.TIME_PASSED");
		}
		return errors.hasErrors();
	}

	String page(WorkingDossier newest, Model model) {
		PublishPage page = this.publishing.page(newest, this.current.clearance());
		model.addAttribute("page", page);
		this.kept.open(this.current.editor(), page, model);
		model.addAttribute("remarks", this.publishing.remarks(newest, this.current.clearance()));
		model.addAttribute("notApproved",
				this.publishing.whyNotApproved(newest, this.current.author()).map(Enum::name).orElse(null));
		model.addAttribute("approval", this.publishing.needsApproval() ? "needed" : "choice");
		model.addAttribute("reviewers", this.publishing.reviewers(newest, this.current.editor().username()));
		model.addAttribute("names", this.people.names(page.usernames()));
		if (!page.state().stage().isEdition()) {
			model.addAttribute("differences", this.publishing.differences(newest, this.current.clearance()));
		}
		return PAGE;
	}

}

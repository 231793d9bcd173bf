package org.meetingdossier.editing.web.publishing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.publishing.AskReview;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.platform.TheHague;

/**
 * A colleague looks at a revision before readers get it.
 */
@Controller
@RequestMapping("/edit/{slug}/publish")
class ReviewController {

	/** The days that a date field gives. */
	private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

	private final CurrentEditor current;

	private final PublishPages publishing;

	private final PublishAnswers answers;

	private final Publishing steps;

	private final MessageSource messages;

	ReviewController(CurrentEditor current, PublishPages publishing, PublishAnswers answers, Publishing steps,
			MessageSource messages) {
		this.current = current;
		this.publishing = publishing;
		this.answers = answers;
		this.steps = steps;
		this.messages = messages;
	}

	@PostMapping(params = "do=hand-in")
	String handIn(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@ModelAttribute("typed") Map<String, String> typed, Model model, HttpServletResponse response) {
		String reviewer = typed.getOrDefault("reviewer", "");
		if (!reviewer.isEmpty() && this.publishing.reviewers(newest, this.current.editor().username())
			.stream()
			.noneMatch((person) -> person.username().equals(reviewer))) {
			return this.answers.wrong(newest, "REVIEWER", model, response);
		}
		String ask = typed.getOrDefault("ask", "");
		if (PublishAnswers.isLong(ask)) {
			return this.answers.wrong(newest, "LONG", model, response);
		}
		try {
			AskReview asked = new AskReview(revision, ask.isEmpty() ? null : ask, reviewer.isEmpty() ? null : reviewer,
					day(typed.getOrDefault("due", "")));
			return this.answers.step(newest, "handed-in", (dossier, who) -> this.steps.handIn(dossier, asked, who),
					model, response);
		}
		catch (DateTimeException ex) {
			return this.answers.wrong(newest, "DAY", model, response);
		}
	}

	private static @Nullable LocalDate day(String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		if (!DAY.matcher(typed).matches()) {
			throw new DateTimeException("Not a day of these times");
		}
		return LocalDate.parse(typed);
	}

	@PostMapping(params = "do=approve")
	String approve(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@ModelAttribute("typed") Map<String, String> typed, Model model, HttpServletResponse response) {
		String remark = typed.getOrDefault("remark", "");
		if (PublishAnswers.isLong(remark)) {
			return this.answers.wrong(newest, "LONG", model, response);
		}
		return this.answers.step(newest, "approved", (dossier, who) -> this.steps.approve(dossier, revision,
				this.current.author(), remark.isEmpty() ? null : remark), model, response);
	}

	/** Remarks beside the text say what has to change as well as a note does. */
	@PostMapping(params = "do=send-back")
	String sendBack(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@ModelAttribute("typed") Map<String, String> typed, Model model, HttpServletResponse response) {
		String remark = typed.getOrDefault("remark", "");
		boolean remarked = this.publishing.remarks(newest, this.current.clearance()) > 0;
		String note = (remark.isEmpty() && remarked)
				? this.messages.getMessage("edit.review.remarked", null, TheHague.LANGUAGE) : remark;
		return this.answers.saying(newest, note, "sent-back",
				(dossier, who) -> this.steps.sendBack(dossier, revision, who, note), model, response);
	}

}

package org.meetingdossier.editing.web.publishing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.People;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.publishing.AskReview;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.dossier.publishing.PublicationSchedule;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.dossier.publishing.PublishingState;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.UnreadableValues;
import org.meetingdossier.editing.web.element.CurrentEditor;

/**
 * The way of a dossier to its readers: what is in the way, review, and publishing.
 */
@Controller
@RequestMapping("/edit/{slug}/publish")
class PublishController {

	private static final String PAGE = "editing/publish";

	/** What was just done. */
	private static final Set<String> DONE = Set.of("handed-in", "approved", "sent-back", "overridden", "planned",
			"cancelled", "withdrawn", "published");

	/** What can be typed beside the form of a publication; it comes back when a step is refused. */
	private static final List<String> TYPED = List.of("ask", "reviewer", "due", "remark", "obstacle", "reason", "notice");

	/** The days that a date field gives. */
	private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

	/** The language of what is written in a dossier. */
	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	/** How many characters are kept of what is said with a step. */
	private static final int LONGEST = 1000;

	private final CurrentEditor current;

	private final PublishPages publishing;

	private final Dossiers dossiers;

	private final Overrides overrides;

	private final Publishing steps;

	private final PublicationSchedule schedule;

	private final People people;

	private final MessageSource messages;

	PublishController(CurrentEditor current, PublishPages publishing, Dossiers dossiers, Overrides overrides, Publishing steps,
			PublicationSchedule schedule, People people, MessageSource messages) {
		this.messages = messages;
		this.people = people;
		this.current = current;
		this.publishing = publishing;
		this.dossiers = dossiers;
		this.overrides = overrides;
		this.steps = steps;
		this.schedule = schedule;
	}

	@InitBinder
	void sayWhatCannotBeRead(WebDataBinder binder) {
		binder.setBindingErrorProcessor(new UnreadableValues());
	}

	@ModelAttribute("newest")
	WorkingDossier newest(@PathVariable String slug) {
		return this.current.open(slug);
	}

	@ModelAttribute("changes")
	ChangeKind[] changes() {
		return ChangeKind.values();
	}

	@ModelAttribute("typed")
	Map<String, String> typed(HttpServletRequest request) {
		return TYPED.stream()
			.filter((name) -> HttpMethod.POST.matches(request.getMethod()) && request.getParameter(name) != null)
			.collect(Collectors.toUnmodifiableMap(Function.identity(), (name) -> words(request.getParameter(name))));
	}

	@GetMapping
	String show(@ModelAttribute("newest") WorkingDossier newest, @RequestParam(required = false) @Nullable String done,
			Model model) {
		model.addAttribute("form", PublishForm.of(newest.revision()));
		if (done != null && DONE.contains(done)) {
			model.addAttribute("done", done);
		}
		return page(newest, model);
	}

	@PostMapping
	String publish(@ModelAttribute("newest") WorkingDossier newest, @Valid @ModelAttribute("form") PublishForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		Instant moment = form.moment();
		if (!errors.hasErrors()) {
			try {
				UUID dossier = newest.content().id();
				passOver(newest, form);
				if (moment != null) {
					this.schedule.plan(form.toCommand(dossier), moment, this.current.editor().username());
					return address(newest) + "?done=planned";
				}
				this.steps.publish(form.toCommand(dossier), this.current.editor().username());
				return address(newest) + "?done=published";
			}
			catch (PublicationRefusedException ex) {
				errors.reject("edit.publish.refused." + ex.reason());
			}
			catch (NoSuchElementException ex) {
				errors.reject("edit.publish.refused.OUTDATED");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(newest, model);
	}

	/** Who publishes all the same says why, once for all that is left. */
	private void passOver(WorkingDossier newest, PublishForm form) {
		if (form.getRevision() != newest.revision()) {
			return;
		}
		List<String> left = this.publishing.passable(newest, this.current.clearance());
		if (form.getReason().isEmpty() && !left.isEmpty()) {
			throw new PublicationRefusedException(PublicationRefusedException.Reason.OBSTACLES);
		}
		left.forEach((obstacle) -> this.overrides.override(newest.content().id(), newest.revision(), obstacle,
				form.getReason(), this.current.editor().username()));
	}

	@PostMapping(params = "do=hand-in")
	String handIn(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@ModelAttribute("typed") Map<String, String> typed, Model model, HttpServletResponse response) {
		String reviewer = typed.getOrDefault("reviewer", "");
		if (!reviewer.isEmpty() && this.publishing.reviewers(newest, this.current.editor().username())
			.stream()
			.noneMatch((person) -> person.username().equals(reviewer))) {
			return refuse(newest, "REVIEWER", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
		}
		String ask = typed.getOrDefault("ask", "");
		if (ask.length() > LONGEST) {
			return refuse(newest, "LONG", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
		}
		try {
			AskReview asked = new AskReview(revision, ask.isEmpty() ? null : ask, reviewer.isEmpty() ? null : reviewer,
					day(typed.getOrDefault("due", "")));
			return step(newest, "handed-in", (dossier, who) -> this.steps.handIn(dossier, asked, who), model, response);
		}
		catch (DateTimeException ex) {
			return refuse(newest, "DAY", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
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
	String approve(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision, Model model,
			HttpServletResponse response) {
		return step(newest, "approved", (dossier, who) -> this.steps.approve(dossier, revision, who, null), model,
				response);
	}

	/** Remarks beside the text say what has to change as well as a note does. */
	@PostMapping(params = "do=send-back")
	String sendBack(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@RequestParam(defaultValue = "") String remark, Model model, HttpServletResponse response) {
		boolean remarked = this.publishing.remarks(newest, this.current.clearance()) > 0;
		String note = (words(remark).isEmpty() && remarked)
				? this.messages.getMessage("edit.review.remarked", null, DUTCH) : remark;
		return saying(newest, note, "sent-back",
				(dossier, who) -> this.steps.sendBack(dossier, revision, who, words(note)), model, response);
	}

	@PostMapping(params = "do=override")
	String override(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@RequestParam(defaultValue = "") String obstacle, @RequestParam(defaultValue = "") String reason, Model model,
			HttpServletResponse response) {
		if (revision != newest.revision()
				|| !this.publishing.mayOverride(newest, obstacle, this.current.clearance())) {
			return refuse(newest, "OUTDATED", HttpStatus.CONFLICT, model, response);
		}
		return saying(newest, reason, "overridden",
				(dossier, who) -> this.overrides.override(dossier, revision, obstacle, words(reason), who), model,
				response);
	}

	@PostMapping(params = "do=cancel")
	String cancel(@ModelAttribute("newest") WorkingDossier newest, Model model, HttpServletResponse response) {
		return step(newest, "cancelled", this.schedule::cancel, model, response);
	}

	@PostMapping(params = "do=withdraw")
	String withdraw(@ModelAttribute("newest") WorkingDossier newest, @RequestParam(defaultValue = "") String notice,
			Model model, HttpServletResponse response) {
		return saying(newest, notice, "withdrawn",
				(dossier, who) -> this.dossiers.withdraw(dossier, words(notice), who), model, response);
	}

	/** A step with which something has to be said. */
	private String saying(WorkingDossier newest, String typed, String done, BiConsumer<UUID, String> step, Model model,
			HttpServletResponse response) {
		String words = words(typed);
		if (words.isEmpty() || words.length() > LONGEST) {
			return refuse(newest, words.isEmpty() ? "REASON" : "LONG", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
		}
		return step(newest, done, step, model, response);
	}

	private String step(WorkingDossier newest, String done, BiConsumer<UUID, String> step, Model model,
			HttpServletResponse response) {
		try {
			step.accept(newest.content().id(), this.current.editor().username());
			return address(newest) + "?done=" + done;
		}
		catch (PublicationRefusedException ex) {
			return refuse(newest, ex.reason().name(), HttpStatus.CONFLICT, model, response);
		}
		catch (NoSuchElementException ex) {
			return refuse(newest, "OUTDATED", HttpStatus.CONFLICT, model, response);
		}
	}

	/** What is not allowed as things stand is said on the page as it stands now, with what was typed. */
	private String refuse(WorkingDossier newest, String reason, HttpStatus status, Model model,
			HttpServletResponse response) {
		model.addAttribute("form", PublishForm.of(newest.revision()));
		model.addAttribute("refused", reason);
		response.setStatus(status.value());
		return page(newest, model);
	}

	private static String words(String typed) {
		return LineEnds.of(typed).strip();
	}

	private String page(WorkingDossier newest, Model model) {
		PublishPage page = this.publishing.page(newest, this.current.clearance());
		model.addAttribute("page", page);
		model.addAttribute("remarks", this.publishing.remarks(newest, this.current.clearance()));
		model.addAttribute("approval", this.publishing.needsApproval() ? "needed" : "choice");
		model.addAttribute("reviewers", this.publishing.reviewers(newest, this.current.editor().username()));
		model.addAttribute("names", this.people.names(page.usernames()));
		if (page.state().stage() != PublishingState.Stage.PUBLISHED) {
			model.addAttribute("differences", this.publishing.differences(newest, this.current.clearance()));
		}
		return PAGE;
	}

	private static String address(WorkingDossier newest) {
		return "redirect:" + EditAddress.of(newest.content().slug()) + "/publish";
	}

}

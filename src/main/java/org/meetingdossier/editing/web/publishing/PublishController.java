package org.meetingdossier.editing.web.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.publishing.AskReview;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.dossier.publishing.PublicationSchedule;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.dossier.publishing.PublishingState;
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

	private static final Set<String> REFUSALS = Stream
		.concat(Stream.of("REASON", "DAY"), Arrays.stream(PublicationRefusedException.Reason.values()).map(Enum::name))
		.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST = 1000;

	private final CurrentEditor current;

	private final PublishPages publishing;

	private final Dossiers dossiers;

	private final Overrides overrides;

	private final Publishing steps;

	private final PublicationSchedule schedule;

	private final People people;

	PublishController(CurrentEditor current, PublishPages publishing, Dossiers dossiers, Overrides overrides, Publishing steps,
			PublicationSchedule schedule, People people) {
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

	@GetMapping
	String show(@ModelAttribute("newest") WorkingDossier newest, @RequestParam(required = false) @Nullable String done,
			@RequestParam(required = false) @Nullable String refused, Model model) {
		model.addAttribute("form", PublishForm.of(newest.revision()));
		if (done != null && DONE.contains(done)) {
			model.addAttribute("done", done);
		}
		if (refused != null && REFUSALS.contains(refused)) {
			model.addAttribute("refused", refused);
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
		if (form.getRevision() == newest.revision() && !form.getReason().isEmpty()) {
			this.publishing.passable(newest, this.current.clearance())
				.forEach((obstacle) -> this.overrides.override(newest.content().id(), newest.revision(), obstacle,
						form.getReason(), this.current.editor().username()));
		}
		if (form.getRevision() == newest.revision()
				&& !this.publishing.passable(newest, this.current.clearance()).isEmpty()) {
			throw new PublicationRefusedException(PublicationRefusedException.Reason.OBSTACLES);
		}
	}

	@PostMapping(params = "do=hand-in")
	String handIn(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@RequestParam(defaultValue = "") String ask, @RequestParam(defaultValue = "") String reviewer,
			@RequestParam(defaultValue = "") String due) {
		String person = this.publishing.reviewers(newest, this.current.editor().username())
			.stream()
			.map(PersonSummary::username)
			.filter(reviewer::equals)
			.findFirst()
			.orElse(null);
		if (person == null && !reviewer.isEmpty()) {
			return address(newest) + "?refused=OUTDATED";
		}
		try {
			AskReview asked = new AskReview(revision, ask.isBlank() ? null : words(ask), person,
					due.isEmpty() ? null : LocalDate.parse(due));
			return step(newest, "handed-in", (dossier, who) -> this.steps.handIn(dossier, asked, who));
		}
		catch (DateTimeParseException ex) {
			return address(newest) + "?refused=DAY";
		}
	}

	@PostMapping(params = "do=approve")
	String approve(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision) {
		return step(newest, "approved", (dossier, who) -> this.steps.approve(dossier, revision, who, null));
	}

	@PostMapping(params = "do=send-back")
	String sendBack(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@RequestParam String remark) {
		if (words(remark).isEmpty()) {
			return address(newest) + "?refused=REASON";
		}
		return step(newest, "sent-back",
				(dossier, who) -> this.steps.sendBack(dossier, revision, who, words(remark)));
	}

	@PostMapping(params = "do=override")
	String override(@ModelAttribute("newest") WorkingDossier newest, @RequestParam int revision,
			@RequestParam String obstacle, @RequestParam String reason) {
		boolean may = revision == newest.revision()
				&& this.publishing.mayOverride(newest, obstacle, this.current.clearance());
		if (!may || words(reason).isEmpty()) {
			return address(newest) + "?refused=" + (may ? "REASON" : "OUTDATED");
		}
		return step(newest, "overridden",
				(dossier, who) -> this.overrides.override(dossier, revision, obstacle, words(reason), who));
	}

	@PostMapping(params = "do=cancel")
	String cancel(@ModelAttribute("newest") WorkingDossier newest) {
		return step(newest, "cancelled", this.schedule::cancel);
	}

	@PostMapping(params = "do=withdraw")
	String withdraw(@ModelAttribute("newest") WorkingDossier newest, @RequestParam String notice) {
		if (words(notice).isEmpty()) {
			return address(newest) + "?refused=REASON";
		}
		return step(newest, "withdrawn", (dossier, who) -> this.dossiers.withdraw(dossier, words(notice), who));
	}

	/** What is not allowed as things stand is said on the page as it stands now. */
	private String step(WorkingDossier newest, String done, BiConsumer<UUID, String> step) {
		try {
			step.accept(newest.content().id(), this.current.editor().username());
			return address(newest) + "?done=" + done;
		}
		catch (PublicationRefusedException ex) {
			return address(newest) + "?refused=" + ex.reason();
		}
		catch (NoSuchElementException ex) {
			return address(newest) + "?refused=OUTDATED";
		}
	}

	/** As many as are kept of what is said with a step. */
	private static String words(String typed) {
		String words = typed.strip();
		return words.substring(0, Math.min(words.length(), LONGEST));
	}

	private String page(WorkingDossier newest, Model model) {
		PublishPage page = this.publishing.page(newest, this.current.clearance());
		model.addAttribute("page", page);
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

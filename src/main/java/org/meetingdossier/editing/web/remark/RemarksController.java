package org.meetingdossier.editing.web.remark;

import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.Saying;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.remark.MakeRemark;
import org.meetingdossier.editing.remark.NoSuchPassageException;
import org.meetingdossier.editing.remark.ReadableRemarks;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.editing.remark.Remarks;
import org.meetingdossier.platform.NotFoundException;

/**
 * All remarks in a dossier, for who writes and who checks.
 */
@Controller
@RequestMapping("/remarks/{slug}")
class RemarksController {

	/** Why nothing is said beside what is not there, or not for this person. */
	private static final String GONE = "ELEMENT";

	private final Workbench workbench;

	private final Remarks remarks;

	private final RemarkQueries queries;

	private final ReadableRemarks readable;

	private final UnsaidWords unsaid;

	private final CurrentPerson person;

	RemarksController(Workbench workbench, Remarks remarks, RemarkQueries queries, ReadableRemarks readable,
			UnsaidWords unsaid, CurrentPerson person) {
		this.unsaid = unsaid;
		this.workbench = workbench;
		this.remarks = remarks;
		this.queries = queries;
		this.readable = readable;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		return page(open(slug), null, model);
	}

	@PostMapping
	String make(@PathVariable String slug, @RequestParam(required = false) @Nullable UUID element,
			@ModelAttribute("sent") SentRemark sent, Model model, HttpServletResponse response) {
		Dossier dossier = open(slug);
		Unsaid.Kept typed = sent.at(element);
		Saying saying = new Saying(typed.words());
		if (element == null || saying.fit() != Saying.Fit.GOOD) {
			return refuse(dossier, (element != null) ? saying.fit().name() : GONE, typed, model, response);
		}
		try {
			UUID made = this.remarks.make(dossier.id(),
					new MakeRemark(element, null, typed.about().isEmpty() ? null : typed.about(), saying.words()),
					signedIn());
			this.unsaid.forget(signedIn().id(), typed.ticket());
			return address(slug) + "#remark-" + made;
		}
		catch (NoSuchPassageException ex) {
			return refuse(dossier, "PASSAGE", typed, model, response);
		}
		catch (NoSuchElementException ex) {
			return refuse(dossier, GONE, typed, model, response);
		}
	}

	@PostMapping(params = "reply")
	String reply(@PathVariable String slug, @RequestParam UUID reply, @ModelAttribute("sent") SentRemark sent,
			Model model, HttpServletResponse response) {
		return goOn(slug, sent.at(reply), EnumSet.of(Saying.Fit.GOOD),
				(words) -> this.remarks.reply(reply, words, signedIn()), model, response);
	}

	@PostMapping(params = "resolve")
	String resolve(@PathVariable String slug, @RequestParam UUID resolve, @ModelAttribute("sent") SentRemark sent,
			Model model, HttpServletResponse response) {
		return goOn(slug, sent.at(resolve), EnumSet.of(Saying.Fit.GOOD, Saying.Fit.EMPTY),
				(words) -> this.remarks.resolve(resolve, words, signedIn()), model, response);
	}

	@PostMapping(params = "reopen")
	String reopen(@PathVariable String slug, @RequestParam UUID reopen, @ModelAttribute("sent") SentRemark sent,
			Model model, HttpServletResponse response) {
		return goOn(slug, sent.at(reopen), EnumSet.of(Saying.Fit.GOOD, Saying.Fit.EMPTY),
				(words) -> this.remarks.reopen(reopen, words, signedIn()), model, response);
	}

	/** What was kept is not to be said any more. */
	@PostMapping(params = "forget")
	String forget(@PathVariable String slug, @RequestParam UUID forget) {
		this.unsaid.forget(signedIn().id(), forget);
		return address(open(slug).slug());
	}

	private String goOn(String slug, Unsaid.Kept typed, Set<Saying.Fit> fitting, Consumer<String> step, Model model,
			HttpServletResponse response) {
		Dossier dossier = open(slug);
		Saying saying = new Saying(typed.words());
		try {
			UUID remark = own(dossier, UUID.fromString(typed.place()));
			if (!fitting.contains(saying.fit())) {
				return refuse(dossier, saying.fit().name(), typed, model, response);
			}
			step.accept(saying.words());
			this.unsaid.forget(signedIn().id(), typed.ticket());
			return address(slug) + "#remark-" + remark;
		}
		catch (NoSuchElementException ex) {
			if (saying.fit() == Saying.Fit.EMPTY) {
				throw new NotFoundException("remark.unknown");
			}
			return refuse(dossier, GONE, typed, model, response);
		}
	}

	/** What is refused comes back with the words that were typed. */
	private String refuse(Dossier dossier, String reason, Unsaid.Kept typed, Model model,
			HttpServletResponse response) {
		model.addAttribute("refused", reason);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(dossier, typed, model);
	}

	private String page(Dossier dossier, Unsaid.@Nullable Kept typed, Model model) {
		RemarksPage page = RemarksPage.of(dossier.seenWith(this.person.clearance()),
				this.readable.of(this.queries.of(dossier.id(), this.person.clearance())));
		Unsaid before = this.unsaid.open(signedIn().id(), page(dossier.slug()));
		model.addAttribute("page", page);
		model.addAttribute("ticket", before.ticket());
		model.addAttribute("unsaid", before.on(page.forms(), typed));
		model.addAttribute("editor", this.person.has(Role.EDITOR));
		return "editing/remarks";
	}

	private Dossier open(String slug) {
		return this.workbench.open(slug, this.person.clearance()).content();
	}

	/** A remark in the dossier, which the person sees. */
	private UUID own(Dossier dossier, UUID remark) {
		return this.queries.find(remark, this.person.clearance())
			.filter((one) -> one.dossier().equals(dossier.id()))
			.orElseThrow()
			.id();
	}

	private SignedInPerson signedIn() {
		return this.person.signedIn().orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

	private static String page(String slug) {
		return "/remarks/" + slug;
	}

	private static String address(String slug) {
		return "redirect:" + page(slug);
	}

	/**
	 * What was typed in one of the forms.
	 *
	 * @param passage the words it is about
	 * @param words what is to be said
	 * @param kept by which it was kept before
	 */
	record SentRemark(@Nullable String passage, @Nullable String words, @Nullable UUID kept) {

		private Unsaid.Kept at(@Nullable UUID place) {
			return new Unsaid.Kept(this.kept, Objects.toString(place, ""),
					LineEnds.of(Objects.requireNonNullElse(this.passage, "")).strip(),
					Saying.of(Objects.requireNonNullElse(this.words, "")).words());
		}

	}

}

package org.meetingdossier.editing.web.remark;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.meetingdossier.editing.remark.Remarks;
import org.meetingdossier.platform.NotFoundException;

/**
 * All remarks in a dossier, for who writes and who checks.
 */
@Controller
@RequestMapping("/remarks/{slug}")
class RemarksController {

	private final Workbench workbench;

	private final Remarks remarks;

	private final ReadableRemarks readable;

	private final UnsaidWords unsaid;

	private final CurrentPerson person;

	RemarksController(Workbench workbench, Remarks remarks, ReadableRemarks readable, UnsaidWords unsaid,
			CurrentPerson person) {
		this.unsaid = unsaid;
		this.workbench = workbench;
		this.remarks = remarks;
		this.readable = readable;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		Dossier dossier = open(slug);
		Unsaid unsaid = this.unsaid.open(signedIn().id(), page(slug));
		model.addAttribute("ticket", unsaid.ticket());
		Unsaid.Kept kept = unsaid.kept();
		return page(dossier, (kept != null)
				? Map.of("at", kept.place(), "passage", kept.about(), "words", kept.words()) : Map.of(), model);
	}

	@PostMapping
	String make(@PathVariable String slug, @RequestParam(required = false) @Nullable UUID element,
			@RequestParam(defaultValue = "") String passage, @RequestParam(defaultValue = "") String words, Model model,
			HttpServletResponse response) {
		Dossier dossier = open(slug);
		Saying saying = Saying.of(words);
		String about = LineEnds.of(passage).strip();
		Map<String, String> typed = Map.of("at", String.valueOf(element), "passage", about, "words", saying.words());
		if (element == null || saying.fit() != Saying.Fit.GOOD) {
			return refuse(dossier, (element != null) ? saying.fit().name() : "ELEMENT", typed, model, response);
		}
		try {
			UUID made = this.remarks.make(dossier.id(),
					new MakeRemark(element, null, about.isEmpty() ? null : about, saying.words()), signedIn());
			this.unsaid.said(signedIn().id(), page(slug));
			return address(slug) + "#remark-" + made;
		}
		catch (NoSuchPassageException ex) {
			return refuse(dossier, "PASSAGE", typed, model, response);
		}
		catch (NoSuchElementException ex) {
			return refuse(dossier, "ELEMENT", typed, model, response);
		}
	}

	@PostMapping(params = "reply")
	String reply(@PathVariable String slug, @RequestParam UUID reply, @RequestParam(defaultValue = "") String words,
			Model model, HttpServletResponse response) {
		Dossier dossier = own(slug, reply);
		Saying saying = Saying.of(words);
		if (saying.fit() != Saying.Fit.GOOD) {
			return refuse(dossier, saying.fit().name(), Map.of("at", reply.toString(), "words", saying.words()), model,
					response);
		}
		this.remarks.reply(reply, saying.words(), signedIn());
		this.unsaid.said(signedIn().id(), page(slug));
		return address(slug) + "#remark-" + reply;
	}

	@PostMapping(params = "resolve")
	String resolve(@PathVariable String slug, @RequestParam UUID resolve) {
		own(slug, resolve);
		this.remarks.resolve(resolve, signedIn());
		return address(slug);
	}

	@PostMapping(params = "reopen")
	String reopen(@PathVariable String slug, @RequestParam UUID reopen) {
		own(slug, reopen);
		this.remarks.reopen(reopen, signedIn());
		return address(slug) + "#remark-" + reopen;
	}

	/** What is refused comes back with the words that were typed. */
	private String refuse(Dossier dossier, String reason, Map<String, String> typed, Model model,
			HttpServletResponse response) {
		model.addAttribute("refused", reason);
		model.addAttribute("ticket", this.unsaid.open(signedIn().id(), page(dossier.slug())).ticket());
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(dossier, typed, model);
	}

	private String page(Dossier dossier, Map<String, String> typed, Model model) {
		model.addAttribute("page", RemarksPage.of(dossier.seenWith(this.person.clearance()),
				this.readable.of(this.remarks.of(dossier.id(), this.person.clearance()))));
		model.addAttribute("typed", typed);
		model.addAttribute("editor", this.person.has(Role.EDITOR));
		return "editing/remarks";
	}

	private Dossier open(String slug) {
		return this.workbench.open(slug, this.person.clearance()).content();
	}

	/** The dossier, in which the person sees that remark. */
	private Dossier own(String slug, UUID remark) {
		Dossier dossier = open(slug);
		if (this.remarks.find(remark, this.person.clearance())
			.filter((one) -> one.dossier().equals(dossier.id()))
			.isEmpty()) {
			throw new NotFoundException("remark.unknown");
		}
		return dossier;
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

}

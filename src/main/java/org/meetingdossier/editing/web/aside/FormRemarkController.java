package org.meetingdossier.editing.web.aside;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.check.question.Saying;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.remark.MakeRemark;
import org.meetingdossier.editing.remark.NoSuchPassageException;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.editing.remark.Remarks;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.kept.DraftKeeper;
import org.meetingdossier.editing.web.kept.TypedPage;

/**
 * Remarks from within a form. What was typed in its fields becomes the draft of who
 * remarks.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class FormRemarkController implements ElementPage, TypedPage {

	private final CurrentEditor current;

	private final Remarks remarks;

	private final RemarkQueries queries;

	private final DraftKeeper keeper;

	FormRemarkController(CurrentEditor current, Remarks remarks, RemarkQueries queries, DraftKeeper keeper) {
		this.current = current;
		this.remarks = remarks;
		this.queries = queries;
		this.keeper = keeper;
	}

	/**
	 * Makes a remark beside a field, or goes on about one: what is refused comes back
	 * with the form and the words in it.
	 */
	@PostMapping(params = "remark")
	String say(@ModelAttribute("edited") EditedElement edited, @Valid @ModelAttribute("form") ElementForm form,
			BindingResult errors, @RequestParam String remark, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		form.check(errors);
		Saying saying = Saying.of(sent(request, "remark-" + remark));
		if (saying.fit() != Saying.Fit.GOOD) {
			return refuse(edited, form, saying.fit().name(), model, request, response);
		}
		try {
			UUID said = say(edited, remark, saying.words(), request);
			this.keeper.keepRest(edited, form, errors.hasErrors(), Set.of("remark-" + remark, "passage-" + remark),
					request);
			return "redirect:" + edited.address() + "?remarked#remark-" + said;
		}
		catch (NoSuchPassageException ex) {
			return refuse(edited, form, "PASSAGE", model, request, response);
		}
		catch (NoSuchElementException ex) {
			return refuse(edited, form, "ELEMENT", model, request, response);
		}
	}

	private UUID say(EditedElement edited, String remark, String words, HttpServletRequest request) {
		if (remark.matches(EditAddress.ID)) {
			UUID id = own(edited, UUID.fromString(remark));
			this.remarks.reply(id, words, this.current.editor());
			return id;
		}
		String passage = LineEnds.of(sent(request, "passage-" + remark)).strip();
		return this.remarks.make(edited.element().dossier(),
				new MakeRemark(edited.identity(), remark, passage.isEmpty() ? null : passage, words),
				this.current.editor());
	}

	@PostMapping(params = "resolve")
	String resolve(@ModelAttribute("edited") EditedElement edited, @Valid @ModelAttribute("form") ElementForm form,
			BindingResult errors, @RequestParam UUID resolve, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		form.check(errors);
		Saying saying = Saying.of(sent(request, "remark-" + resolve));
		if (saying.fit() == Saying.Fit.LONG) {
			return refuse(edited, form, saying.fit().name(), model, request, response);
		}
		try {
			this.remarks.resolve(own(edited, resolve), saying.words(), this.current.editor());
		}
		catch (NoSuchElementException ex) {
			return refuse(edited, form, "ELEMENT", model, request, response);
		}
		this.keeper.keepRest(edited, form, errors.hasErrors(), Set.of("remark-" + resolve), request);
		return "redirect:" + edited.address() + "?resolved";
	}

	/** A remark beside the element that is edited, which the editor sees. */
	private UUID own(EditedElement edited, UUID remark) {
		return this.queries.find(remark, this.current.clearance())
			.filter((one) -> one.dossier().equals(edited.element().dossier()))
			.filter((one) -> one.place().element().equals(edited.identity()))
			.orElseThrow()
			.id();
	}

	private String refuse(EditedElement edited, ElementForm form, String reason, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		model.addAttribute("unsaidRemark", reason);
		return this.keeper.refuse(edited, form, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
	}

	private static String sent(HttpServletRequest request, String name) {
		return Objects.requireNonNullElse(request.getParameter(name), "");
	}

}

package org.meetingdossier.reading.web;

import jakarta.validation.Valid;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.reading.glossary.Abbreviation;
import org.meetingdossier.reading.glossary.Glossary;

/**
 * The list of abbreviations: for everybody to read, for those who write to keep.
 */
@Controller
class GlossaryController {

	static final String READERS = "/glossary";

	static final String EDITORS = "/glossary/working";

	private final Glossary glossary;

	private final CurrentPerson person;

	GlossaryController(Glossary glossary, CurrentPerson person) {
		this.glossary = glossary;
		this.person = person;
	}

	@InitBinder("abbreviationForm")
	void bindFields(WebDataBinder binder) {
		// What is typed has no behaviour of its own, hence no accessors.
		binder.initDirectFieldAccess();
	}

	@GetMapping(READERS)
	ModelAndView list() {
		return page();
	}

	@GetMapping(EDITORS)
	ModelAndView edit(@RequestParam(defaultValue = "") String form) {
		return working(this.glossary.definitions().of(form).map(AbbreviationForm::of).orElseGet(AbbreviationForm::new));
	}

	@PostMapping(EDITORS)
	ModelAndView define(@Valid @ModelAttribute AbbreviationForm abbreviationForm, BindingResult binding,
			RedirectAttributes redirect) {
		if (binding.hasErrors()) {
			return again(HttpStatus.BAD_REQUEST);
		}
		String form = abbreviationForm.toAbbreviation().form();
		return switch (define(abbreviationForm)) {
			case DEFINED -> {
				redirect.addFlashAttribute("saved", form);
				yield new ModelAndView("redirect:" + EDITORS);
			}
			case FULL -> {
				binding.reject("glossary.full", new Object[] { Glossary.MOST }, null);
				yield again(HttpStatus.BAD_REQUEST);
			}
			case OUTDATED -> {
				Abbreviation theirs = this.glossary.now(form).orElse(null);
				abbreviationForm.show(theirs);
				yield again(HttpStatus.CONFLICT).addObject("outdated", form).addObject("theirs", theirs);
			}
		};
	}

	private Glossary.Outcome define(AbbreviationForm form) {
		try {
			return this.glossary.define(form.toAbbreviation(), form.shown(), who());
		}
		catch (DuplicateKeyException ex) {
			return Glossary.Outcome.OUTDATED;
		}
	}

	@PostMapping(EDITORS + "/remove")
	String remove(@RequestParam String form, @RequestParam(defaultValue = "") String meaning,
			@RequestParam(defaultValue = "") String explanation, RedirectAttributes redirect) {
		boolean removed = this.glossary.remove(new Abbreviation(form, meaning, explanation), who());
		String missed = this.glossary.now(form).isPresent() ? "changed" : "gone";
		redirect.addFlashAttribute(removed ? "removed" : missed, form);
		return "redirect:" + EDITORS;
	}

	private ModelAndView again(HttpStatus status) {
		ModelAndView again = page().addObject("working", true);
		again.setStatus(status);
		return again;
	}

	private ModelAndView working(AbbreviationForm form) {
		return page().addObject("working", true).addObject("abbreviationForm", form);
	}

	private ModelAndView page() {
		return new ModelAndView("reading/glossary", "abbreviations", this.glossary.definitions().all());
	}

	private String who() {
		return this.person.name().orElseThrow();
	}

}

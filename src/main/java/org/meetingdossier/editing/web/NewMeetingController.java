package org.meetingdossier.editing.web;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.platform.NotFoundException;

/**
 * Starts the dossier of a meeting, empty or from one that there is.
 */
@Controller
@RequestMapping("/edit/new")
class NewMeetingController {

	private static final String PAGE = "editing/new";

	private final Desk desk;

	private final Workbench workbench;

	private final Dossiers dossiers;

	private final Summaries summaries;

	NewMeetingController(Desk desk, Workbench workbench, Dossiers dossiers, Summaries summaries) {
		this.desk = desk;
		this.workbench = workbench;
		this.dossiers = dossiers;
		this.summaries = summaries;
	}

	@InitBinder
	void sayWhatCannotBeRead(WebDataBinder binder) {
		binder.setBindingErrorProcessor(new UnreadableValues());
	}

	@ModelAttribute("levels")
	List<Level> levels() {
		return Arrays.stream(Level.values()).filter(this.desk.clearance()::sees).toList();
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("zones", TimeZones.ALL);
		model.addAttribute("dossiers", this.workbench.list(this.desk.clearance()));
	}

	@GetMapping
	String blank(@RequestParam(required = false) @Nullable String after, Model model) {
		Optional<Dossier> previous = Optional.ofNullable(after).map(this.desk::open).map(WorkingDossier::content);
		model.addAttribute("form", previous.map(NewMeetingForm::after).orElseGet(NewMeetingForm::new));
		return PAGE;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") NewMeetingForm form, BindingResult errors,
			HttpServletResponse response) {
		form.check(errors);
		if (!errors.hasErrors() && isTaken(form.address())) {
			errors.rejectValue("slug", "edit.slug.taken");
		}
		this.desk.checkLevel(form.getLevel(), errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return PAGE;
		}
		return "redirect:" + EditAddress.of(start(form)) + "?saved=1";
	}

	private boolean isTaken(String address) {
		return EditAddress.RESERVED.contains(address) || this.dossiers.working(address).isPresent();
	}

	private String start(NewMeetingForm form) {
		String author = this.desk.editor().username();
		if (form.getFrom() == null) {
			Dossier dossier = form.toDossier();
			this.dossiers.create(dossier, author, this.summaries.say("edit.summary.new"));
			return dossier.slug();
		}
		try {
			return this.dossiers
				.copy(form.getFrom(), form.toCopy(), author, this.desk.clearance(),
						this.summaries.say("edit.summary.copied"))
				.slug();
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException("edit.unknown");
		}
	}

}

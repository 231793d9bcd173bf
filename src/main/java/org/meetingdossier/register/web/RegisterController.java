package org.meetingdossier.register.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.upload.RegisterUploads;

/**
 * What the register was filled with, and filling it with another file.
 */
@Controller
class RegisterController {

	private final Register register;

	private final RegisterUploads uploads;

	private final CurrentPerson person;

	private final Clock clock;

	private final DataSize limit;

	RegisterController(Register register, RegisterUploads uploads, CurrentPerson person, Clock clock,
			@Value("${dossier.largest-file}") DataSize limit) {
		this.register = register;
		this.uploads = uploads;
		this.person = person;
		this.clock = clock;
		this.limit = limit;
	}

	@GetMapping("/admin/register")
	ModelAndView list() {
		return page(new UploadForm());
	}

	@PostMapping("/admin/register")
	ModelAndView upload(@Valid @ModelAttribute("form") UploadForm form, BindingResult errors) throws IOException {
		MultipartFile file = form.getFile();
		HttpStatus refused = refusal(file, form, errors);
		if (file == null || errors.hasErrors()) {
			ModelAndView page = page(form);
			page.setStatus((refused != null) ? refused : HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		try (InputStream bytes = file.getInputStream()) {
			UUID id = this.uploads.add(bytes, form.toCommand(),
					this.person.signedIn().orElseThrow(() -> new NotFoundException("register.upload.unknown")));
			return new ModelAndView("redirect:/admin/register/uploads/" + id);
		}
	}

	private @Nullable HttpStatus refusal(@Nullable MultipartFile file, UploadForm form, BindingResult errors) {
		LocalDate today = TheHague.today(this.clock);
		if (form.hasWrongDay()) {
			errors.rejectValue("asOf", "register.form.asOf.wrong");
		}
		else if (form.day().filter((day) -> day.isAfter(today)).isPresent()) {
			errors.rejectValue("asOf", "register.form.asOf.future");
		}
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "register.form.nothing");
		}
		else if (file.getSize() > this.limit.toBytes()) {
			errors.rejectValue("file", "register.form.too-large", new Object[] { this.limit.toMegabytes() }, null);
			return HttpStatus.CONTENT_TOO_LARGE;
		}
		return null;
	}

	private ModelAndView page(UploadForm form) {
		ModelAndView page = new ModelAndView("register/snapshots", "form", form);
		page.addObject("megabytes", this.limit.toMegabytes());
		page.addObject("uploads", this.uploads.list().stream().map(UploadLine::of).toList());
		page.addObject("snapshots", this.register.snapshots().stream().map(SnapshotLine::of).toList());
		return page;
	}

}

package org.meetingdossier.register.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.register.ImportReport;
import org.meetingdossier.register.upload.RegisterUpload;
import org.meetingdossier.register.upload.RegisterUploads;

/**
 * How far the import of an uploaded file is, and what came of it.
 */
@Controller
class UploadController {

	private final RegisterUploads uploads;

	private final LongWork longWork;

	private final MessageSource messages;

	UploadController(RegisterUploads uploads, LongWork longWork, MessageSource messages) {
		this.uploads = uploads;
		this.longWork = longWork;
		this.messages = messages;
	}

	@GetMapping("/admin/register/uploads/{id:[0-9a-f-]{36}}")
	String show(@PathVariable UUID id, Model model, Locale locale) {
		RegisterUpload upload = this.uploads.find(id)
			.orElseThrow(() -> new NotFoundException("register.upload.unknown"));
		model.addAttribute("upload", UploadLine.of(upload));
		ImportReport report = upload.report();
		if (report == null) {
			this.longWork.find(upload.work()).ifPresent((work) -> model.addAttribute("longWork", work));
			return "register/upload";
		}
		List<String> findings = report.findings()
			.stream()
			.map((finding) -> this.messages.getMessage(finding, locale))
			.toList();
		model.addAttribute("findings", findings);
		return "register/upload";
	}

}

package org.meetingdossier.account.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.platform.CsvWriter;

@Controller
class AuditController {

	private final AuditLog log;

	AuditController(AuditLog log) {
		this.log = log;
	}

	@InitBinder
	void bindFields(WebDataBinder binder) {
		// A filter has no behaviour of its own, hence no accessors.
		binder.initDirectFieldAccess();
	}

	@GetMapping("/admin/audit")
	ModelAndView list(@ModelAttribute AuditForm form, BindingResult binding) {
		ModelAndView page = new ModelAndView("account/audit");
		page.addObject("actions", AuditAction.values());
		if (binding.hasErrors()) {
			page.setStatus(HttpStatus.BAD_REQUEST);
		}
		else {
			page.addObject("found", AuditList.of(this.log.page(form.toFilter(), form.page()), form));
		}
		return page;
	}

	@GetMapping("/admin/audit.csv")
	void csv(@ModelAttribute AuditForm form, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
			csv.row("number", "at", "who", "action", "subject", "before", "after", "hash");
			this.log.forEach(form.toFilter(), (entry) -> csv.row(entry.number(), entry.at(), entry.who(),
					entry.action(), entry.subject(), entry.before(), entry.after(), entry.hash()));
		}
		catch (UncheckedIOException ex) {
			// The reader went away: the dispatcher knows what that means.
			throw ex.getCause();
		}
	}

}

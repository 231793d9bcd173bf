package org.meetingdossier.account.web.people;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.SubjectName;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.platform.csv.CsvFiles;

@Controller
class AuditController {

	private static final List<String> COLUMNS = List.of("number", "at", "who", "action", "subject", "before", "after",
			"hash");

	private final AuditLog log;

	private final CsvFiles files;

	private final ObjectProvider<SubjectName> names;

	private final CurrentPerson person;

	AuditController(AuditLog log, ObjectProvider<SubjectName> names, CurrentPerson person, MessageSource messages) {
		this.names = names;
		this.person = person;
		this.files = new CsvFiles(messages);
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
		page.addObject("actions", this.log.actions());
		if (binding.hasErrors()) {
			page.setStatus(HttpStatus.BAD_REQUEST);
		}
		else {
			page.addObject("found", AuditList.of(this.log.page(form.toFilter(), form.page()), form, this::nameOf));
		}
		return page;
	}

	private Optional<String> nameOf(String subject) {
		return this.names.stream().flatMap((one) -> one.of(subject, this.person.clearance()).stream()).findFirst();
	}

	@GetMapping("/admin/audit.csv")
	void csv(@ModelAttribute AuditForm form, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.files.send(request, response, "audit.csv", "no-store", (csv) -> {
			csv.heads(COLUMNS, (column) -> "audit.csv." + column);
			this.log.forEach(form.toFilter(),
					(entry) -> csv.row(entry.number(), entry.at(), entry.who(),
							csv.words().word(entry.action(), "audit.action." + entry.action()), entry.subject(),
							entry.before(), entry.after(), entry.hash()));
		});
	}

}

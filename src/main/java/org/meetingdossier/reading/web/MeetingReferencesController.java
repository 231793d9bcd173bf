package org.meetingdossier.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.ReferenceRows;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.platform.CsvWriter;
import org.meetingdossier.reading.ReferencesPage;
import org.meetingdossier.register.Register;

@Controller
class MeetingReferencesController {

	private final Editions editions;

	private final DossierChecks checks;

	private final Register register;

	private final CurrentPerson person;

	MeetingReferencesController(Editions editions, DossierChecks checks, Register register, CurrentPerson person) {
		this.editions = editions;
		this.checks = checks;
		this.register = register;
		this.person = person;
	}

	@GetMapping("/meetings/{slug}/references")
	String list(@PathVariable String slug, Model model) {
		PublishedDossier published = current(slug);
		List<CheckedPlace> checked = this.checks.of(published);
		model.addAttribute("page",
				ReferencesPage.of(published, checked,
						this.register.find(checked.stream().map((one) -> one.place().document()).toList()),
						this.register.newestSnapshot()));
		return "reading/references";
	}

	@GetMapping("/meetings/{slug}/references.csv")
	void csv(@PathVariable String slug, HttpServletResponse response) throws IOException {
		List<CheckedPlace> checked = this.checks.of(current(slug));
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-references.csv\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
			csv.row(ReferenceRows.HEADER.toArray());
			checked.forEach((one) -> csv.row(ReferenceRows.of(one)));
		}
		catch (UncheckedIOException ex) {
			// The reader went away: the dispatcher knows what that means.
			throw ex.getCause();
		}
	}

	private PublishedDossier current(String slug) {
		return this.editions.at(slug, this.person.clearance()).opened();
	}

}

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

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.ReferenceRows;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.platform.CsvWriter;
import org.meetingdossier.reading.ReferencesPage;
import org.meetingdossier.register.Register;

@Controller
class MeetingReferencesController {

	private final CurrentEdition current;

	private final DossierChecks checks;

	private final Register register;

	MeetingReferencesController(CurrentEdition current, DossierChecks checks, Register register) {
		this.current = current;
		this.checks = checks;
		this.register = register;
	}

	@GetMapping("/meetings/{slug}/references")
	String list(@PathVariable String slug, Model model) {
		PublishedDossier published = this.current.of(slug);
		List<CheckedPlace> checked = this.checks.of(published);
		model.addAttribute("page",
				ReferencesPage.of(published, checked,
						this.register.find(checked.stream().map((one) -> one.place().document()).toList()),
						this.register.newestSnapshot()));
		return "reading/references";
	}

	@GetMapping("/meetings/{slug}/references.csv")
	void csv(@PathVariable String slug, HttpServletResponse response) throws IOException {
		List<CheckedPlace> checked = this.checks.of(this.current.of(slug));
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

}

package org.meetingdossier.reading.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.rows.ReferenceRows;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.csv.CsvFiles;
import org.meetingdossier.reading.document.ReferencesPage;
import org.meetingdossier.register.Register;

@Controller
class MeetingReferencesController {

	private final Editions editions;

	private final DossierChecks checks;

	private final Register register;

	private final CurrentPerson person;

	private final CsvFiles files;

	MeetingReferencesController(Editions editions, DossierChecks checks, Register register, CurrentPerson person,
			MessageSource messages) {
		this.files = new CsvFiles(messages);
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
	void csv(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<CheckedPlace> checked = this.checks.of(current(slug));
		this.files.send(request, response, slug + "-references.csv", "private, no-cache", (csv) -> {
			csv.heads(ReferenceRows.HEADER, (column) -> "check.csv." + column);
			checked.forEach((one) -> csv.row(ReferenceRows.of(one, csv.words())));
		});
	}

	private PublishedDossier current(String slug) {
		return this.editions.at(slug, this.person.clearance()).opened();
	}

}

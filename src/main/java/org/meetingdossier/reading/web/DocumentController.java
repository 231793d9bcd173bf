package org.meetingdossier.reading.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.DocumentPage;
import org.meetingdossier.register.Register;

@Controller
class DocumentController {

	private final Register register;

	private final Editions editions;

	private final CurrentPerson person;

	DocumentController(Register register, Editions editions, CurrentPerson person) {
		this.register = register;
		this.editions = editions;
		this.person = person;
	}

	// The id of a dossier has a slash in it: dossier/36600-V.
	@GetMapping("/documents/{*path}")
	ModelAndView show(@PathVariable String path) {
		OfficialId id = OfficialId.tryParse(path.substring(1))
			.filter(DocumentController::isOneName)
			.orElseThrow(() -> new NotFoundException("document.malformed"));
		DocumentPage page = DocumentPage.of(id, this.register.find(id), this.register.newestSnapshot(),
				this.editions.citing(id, this.person.clearance()));
		ModelAndView view = new ModelAndView("reading/document", "page", page);
		view.setStatus(page.isKnown() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		return view;
	}

	private static boolean isOneName(OfficialId id) {
		return id.kind() == CitationKind.DOSSIER || id.value().indexOf('/') < 0;
	}

}

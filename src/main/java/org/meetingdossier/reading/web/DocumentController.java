package org.meetingdossier.reading.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.document.DocumentPage;
import org.meetingdossier.reading.document.DocumentPages;

@Controller
class DocumentController {

	private final DocumentPages documents;

	private final CurrentPerson person;

	DocumentController(DocumentPages documents, CurrentPerson person) {
		this.documents = documents;
		this.person = person;
	}

	// The id of a dossier has a slash in it: dossier/36600-V.
	@GetMapping("/documents/{*path}")
	ModelAndView show(@PathVariable String path) {
		OfficialId id = OfficialId.tryParse(path.substring(1))
			.filter(DocumentPages::isAddressed)
			.orElseThrow(() -> new NotFoundException("document.malformed"));
		DocumentPage page = this.documents.of(id, this.person.clearance());
		ModelAndView view = new ModelAndView("reading/document", "page", page);
		view.setStatus(page.isKnown() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		return view;
	}

}

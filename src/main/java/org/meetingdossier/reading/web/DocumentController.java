package org.meetingdossier.reading.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.DocumentPage;
import org.meetingdossier.register.Register;

@Controller
class DocumentController {

	private final Register register;

	private final Editions editions;

	private final DossierChecks checks;

	private final CurrentPerson person;

	DocumentController(Register register, Editions editions, DossierChecks checks, CurrentPerson person) {
		this.register = register;
		this.editions = editions;
		this.checks = checks;
		this.person = person;
	}

	// The id of a dossier has a slash in it: dossier/36600-V.
	@GetMapping("/documents/{*path}")
	ModelAndView show(@PathVariable String path) {
		OfficialId id = OfficialId.tryParse(path.substring(1))
			.filter(DocumentController::isOneName)
			.orElseThrow(() -> new NotFoundException("document.malformed"));
		DocumentPage page = DocumentPage.of(id, this.register.find(id), this.register.newestSnapshot(),
				citing(id));
		ModelAndView view = new ModelAndView("reading/document", "page", page);
		view.setStatus(page.isKnown() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		return view;
	}

	private List<CheckedPlace> citing(OfficialId id) {
		Level clearance = this.person.clearance();
		List<CitedPlace> places = this.editions.citing(id, clearance);
		Map<CitedPlace, CheckedPlace> checked = places.stream()
			.map(CitedPlace::slug)
			.distinct()
			.flatMap((slug) -> this.editions.current(slug, clearance).stream())
			.flatMap((published) -> this.checks.of(published).stream())
			.collect(Collectors.toMap(CheckedPlace::place, Function.identity(), (first, second) -> first));
		return places.stream().map((place) -> checked.getOrDefault(place, new CheckedPlace(place, null))).toList();
	}

	private static boolean isOneName(OfficialId id) {
		return id.kind() == CitationKind.DOSSIER || id.value().indexOf('/') < 0;
	}

}

package org.meetingdossier.reading.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.ContentPairs;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.agenda.AgendaPages;
import org.meetingdossier.reading.edition.ComparePage;
import org.meetingdossier.reading.edition.EditionsPage;

/**
 * The editions of a dossier: all of them, one of them, and what differs between two.
 */
@Controller
class EditionController {

	private final Editions editions;

	private final ContentPairs pairs;

	private final AgendaPages agendas;

	private final CurrentPerson person;

	EditionController(Editions editions, ContentPairs pairs, AgendaPages agendas, CurrentPerson person) {
		this.editions = editions;
		this.pairs = pairs;
		this.agendas = agendas;
		this.person = person;
	}

	@GetMapping("/meetings/{slug}/editions")
	String list(@PathVariable String slug, Model model) {
		model.addAttribute("page", EditionsPage.of(slug, known(slug)));
		return "reading/editions";
	}

	@GetMapping("/meetings/{slug}/editions/{letter:[A-Z]{1,4}}")
	String show(@PathVariable String slug, @PathVariable String letter, Model model) {
		PublishedDossier published = this.editions.at(slug, letter, this.person.clearance()).opened();
		model.addAttribute("page", this.agendas.of(published));
		model.addAttribute("older", !known(slug).get(0).letter().equals(letter));
		return "reading/agenda";
	}

	@GetMapping("/meetings/{slug}/compare")
	String compare(@PathVariable String slug, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, Model model) {
		List<EditionSummary> known = known(slug);
		List<String> readable = known.stream().filter(EditionSummary::isReadable).map(EditionSummary::letter).toList();
		String later = (to != null) ? to : nth(readable, 0);
		String earlier = (from != null) ? from : nth(readable, readable.indexOf(later) + 1);
		ContentPair pair = this.pairs.editions(slug, earlier, later, this.person.clearance())
			.orElseThrow(() -> new NotFoundException("compare.unknown"));
		model.addAttribute("page", ComparePage.of(pair, known));
		return "reading/compare";
	}

	private List<EditionSummary> known(String slug) {
		List<EditionSummary> known = this.editions.list(slug, this.person.clearance());
		if (known.isEmpty()) {
			throw new NotFoundException("meeting.unknown");
		}
		return known;
	}

	private static String nth(List<String> letters, int index) {
		if (index >= letters.size()) {
			throw new NotFoundException("compare.unknown");
		}
		return letters.get(index);
	}

}

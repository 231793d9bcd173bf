package org.meetingdossier.reading.web;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.reading.sentence.CommonWordsException;
import org.meetingdossier.reading.sentence.Quote;
import org.meetingdossier.reading.sentence.SentencePage;
import org.meetingdossier.reading.sentence.SentencesPage;

/**
 * The addresses of single sentences. Words that stand in no edition that the reader may
 * see are answered alike, whether they were made up or are kept from them.
 */
@Controller
class SentenceController {

	private final Editions editions;

	private final CurrentPerson person;

	private final SiteAddress site;

	SentenceController(Editions editions, CurrentPerson person, SiteAddress site) {
		this.editions = editions;
		this.person = person;
		this.site = site;
	}

	@GetMapping("/meetings/{slug}/editions/{letter:[A-Z]{1,4}}/sentences")
	ModelAndView list(@PathVariable String slug, @PathVariable String letter) {
		return new ModelAndView("reading/sentences", "page", SentencesPage.of(edition(slug, letter)));
	}

	@GetMapping("/meetings/{slug}/editions/{letter:[A-Z]{1,4}}/sentence")
	ModelAndView show(@PathVariable String slug, @PathVariable String letter,
			@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String before,
			@RequestParam(defaultValue = "") String after) {
		Optional<PublishedDossier> current = this.editions.current(slug, this.person.clearance());
		// The current one is in memory; an older one is read each time.
		PublishedDossier from = current.filter((one) -> one.edition().letter().equals(letter))
			.orElseGet(() -> edition(slug, letter));
		Quote quote = new Quote(text, before, after);
		Optional<String> refusal = quote.refusal();
		try {
			return refusal.isPresent() ? refused(refusal.get(), slug, letter) : found(from, current, quote, letter);
		}
		catch (CommonWordsException ex) {
			return refused("common", slug, letter);
		}
	}

	private static ModelAndView refused(String why, String slug, String letter) {
		int limit = switch (why) {
			case "short" -> Quote.SHORTEST;
			case "common" -> Quote.MOST_PLACES;
			default -> Quote.LONGEST;
		};
		ModelAndView answer = new ModelAndView("reading/sentence", HttpStatus.BAD_REQUEST);
		answer.addObject("refused", why);
		answer.addObject("limit", limit);
		answer.addObject("from", letter);
		answer.addObject("slug", slug);
		return answer;
	}

	private ModelAndView found(PublishedDossier from, Optional<PublishedDossier> current, Quote quote, String letter) {
		ModelAndView answer = new ModelAndView("reading/sentence");
		answer.addObject("page",
				SentencePage.of(from, quote, current).orElseThrow(() -> new NotFoundException("sentence.unknown")));
		answer.addObject("address", this.site.of(addressOf(from.dossier().slug(), letter, quote)));
		return answer;
	}

	private static String addressOf(String slug, String letter, Quote quote) {
		return UriComponentsBuilder.fromPath("/meetings/{slug}/editions/{letter}/sentence")
			.queryParam("text", "{text}")
			.queryParamIfPresent("before", Optional.of("{before}").filter((around) -> !quote.before().isEmpty()))
			.queryParamIfPresent("after", Optional.of("{after}").filter((around) -> !quote.after().isEmpty()))
			.encode()
			.buildAndExpand(Map.of("slug", slug, "letter", letter, "text", quote.text(), "before", quote.before(),
					"after", quote.after()))
			.toUriString();
	}

	private PublishedDossier edition(String slug, String letter) {
		return this.editions.at(slug, letter, this.person.clearance()).opened();
	}

}

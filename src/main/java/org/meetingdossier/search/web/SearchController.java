package org.meetingdossier.search.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.Register;
import org.meetingdossier.search.Search;
import org.meetingdossier.search.SearchHit;
import org.meetingdossier.search.SearchRefusedException;
import org.meetingdossier.search.SearchRefusedException.Reason;

@Controller
class SearchController {

	private static final int MOST_SUGGESTIONS = 8;

	private static final String WAIT = "5";

	private final Search search;

	private final Register register;

	private final CurrentPerson person;

	SearchController(Search search, Register register, CurrentPerson person) {
		this.search = search;
		this.register = register;
		this.person = person;
	}

	@GetMapping(SearchDoor.PAGE)
	ModelAndView show(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) {
		SearchForm form = SearchForm.of(parameters);
		Level clearance = this.person.clearance();
		ModelAndView view = new ModelAndView("search/search");
		view.addObject("words", form.words());
		view.addObject("unknown", SearchForm.unknown(parameters));
		view.addObject("mostTerms", Search.MOST_TERMS);
		view.addObject("longest", Search.MOST_LETTERS);
		view.addObject("restricted", clearance != Level.PUBLIC);
		view.addObject("snapshot", this.register.newestSnapshot().orElse(null));
		try {
			if (!form.words().isEmpty()) {
				view.addObject("page", SearchPage.of(form, this.search.find(form.toQuestion(), clearance)));
			}
		}
		catch (SearchRefusedException ex) {
			view.addObject("refused", ex.reason().name());
			view.setStatus(status(ex.reason(), response));
		}
		view.addObject("asOf", this.search.asOf().map((time) -> time.atZone(TheHague.ZONE)).orElse(null));
		return view;
	}

	/** What may be meant, for a page that asks while somebody types. */
	@GetMapping(SearchDoor.SUGGESTIONS)
	String suggest(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
		model.addAttribute("hits", suggestions(words.stripLeading()));
		return "search/suggestions";
	}

	private List<SearchHit> suggestions(String words) {
		try {
			return (words.strip().length() < 2) ? List.of()
					: this.search.suggest(words, this.person.clearance()).stream().limit(MOST_SUGGESTIONS).toList();
		}
		catch (SearchRefusedException ex) {
			// The page says why as soon as it is asked.
			return List.of();
		}
	}

	static HttpStatus status(Reason reason, HttpServletResponse response) {
		if (reason != Reason.NOT_READY) {
			return HttpStatus.BAD_REQUEST;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
		return HttpStatus.SERVICE_UNAVAILABLE;
	}

}

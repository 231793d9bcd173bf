package org.meetingdossier.search.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.search.Search;
import org.meetingdossier.search.SearchFound;
import org.meetingdossier.search.SearchRefusedException;

/**
 * The same for programs. What they ask that is no question of ours is refused, not passed
 * over.
 */
@RestController
class SearchApiController {

	private final Search search;

	private final CurrentPerson person;

	private final MessageSource messages;

	SearchApiController(Search search, CurrentPerson person, MessageSource messages) {
		this.search = search;
		this.person = person;
		this.messages = messages;
	}

	@GetMapping(path = SearchDoor.API, produces = MediaType.APPLICATION_JSON_VALUE)
	SearchAnswer find(@RequestParam MultiValueMap<String, String> parameters, Locale locale,
			HttpServletRequest request) {
		List<String> wrong = SearchForm.wrong(parameters);
		if (!wrong.isEmpty()) {
			throw refused("search.api.parameter", locale, String.join(", ", wrong));
		}
		SearchForm form = SearchForm.of(parameters);
		if (form.words().isEmpty()) {
			throw refused("search.api.words", locale);
		}
		Level clearance = this.person.clearance();
		SearchFound found = this.search.find(form.toQuestion(), clearance);
		return SearchAnswer.of(form, found, this.search.asOf().orElse(null), clearance, request.getContextPath());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(SearchRefusedException exception, HttpServletResponse response,
			Locale locale) {
		HttpStatus status = SearchController.status(exception.reason(), response);
		String detail = this.messages.getMessage("search.refused." + exception.reason().name(),
				new Object[] { Search.MOST_LETTERS, Search.MOST_TERMS }, locale);
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

	private ErrorResponseException refused(String key, Locale locale, Object... arguments) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				this.messages.getMessage(key, arguments, locale));
		return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
	}

}

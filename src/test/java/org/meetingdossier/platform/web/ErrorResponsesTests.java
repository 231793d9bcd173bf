package org.meetingdossier.platform.web;

import java.util.Locale;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.meetingdossier.platform.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorResponsesTests {

	private final MockMvcTester mvc = MockMvcTester.create(
			MockMvcBuilders.standaloneSetup(new Nowhere()).setControllerAdvice(new ErrorResponses(messages())).build());

	@Test
	void answersTheApiWithAProblem() {
		assertThat(this.mvc.get().uri("/api/nowhere")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Nergens te vinden");
	}

	@Test
	void leavesTheRestToTheErrorPage() {
		assertThat(this.mvc.get().uri("/nowhere")).hasStatus(HttpStatus.NOT_FOUND)
			.request()
			.attributes()
			.containsEntry("org.meetingdossier.platform.reason", "Nergens te vinden");
	}

	@Test
	void saysWhichMethodsAreAllowed() {
		assertThat(this.mvc.post().uri("/nowhere")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED).hasHeader("Allow", "GET");
	}

	@Test
	void refusesWhatCannotBeReadAsTextWithoutAnEntryAmongTheFailures() {
		assertThat(this.mvc.get().uri("/api/unreadable")).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.get().uri("/unreadable")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private static StaticMessageSource messages() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		messages.addMessage("nowhere", Locale.ENGLISH, "Nergens {0}");
		return messages;
	}

	@RestController
	static class Nowhere {

		@GetMapping({ "/nowhere", "/api/nowhere" })
		String show() {
			throw new NotFoundException("nowhere", "te vinden");
		}

		@GetMapping({ "/unreadable", "/api/unreadable" })
		String fail() {
			throw new InvalidParameterException("half a character");
		}

	}

}

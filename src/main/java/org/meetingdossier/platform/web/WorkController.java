package org.meetingdossier.platform.web;

import java.security.Principal;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WorkView;

/**
 * How a piece of work stands, for whoever asked for it and for administrators. For others
 * it is not there.
 */
@Controller
@RequestMapping("/work/{id:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}")
class WorkController {

	private static final String ADMINISTRATOR = "ADMIN";

	private final LongWork work;

	private final WorkReaders readers;

	WorkController(LongWork work, WorkReaders readers) {
		this.work = work;
		this.readers = readers;
	}

	@GetMapping
	String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
		model.addAttribute("longWork", visible(id, request));
		return "platform/work";
	}

	@GetMapping(path = "/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter follow(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		WorkView visible = visible(id, request);
		// A proxy that collects an answer before it passes it on would pass on nothing.
		response.setHeader("X-Accel-Buffering", "no");
		return this.readers.follow(visible, request.getUserPrincipal().getName(), locale);
	}

	private WorkView visible(UUID id, HttpServletRequest request) {
		Principal person = request.getUserPrincipal();
		return this.work.find(id)
			.filter((found) -> person != null && (found.isOf(person.getName()) || request.isUserInRole(ADMINISTRATOR)))
			.orElseThrow(() -> new NotFoundException("work.absent"));
	}

}

package org.meetingdossier.account.web.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.meetingdossier.platform.NotFoundException;

/**
 * Tells where to report a weakness (RFC 9116). Without a contact there is nothing to
 * tell.
 */
@Controller
class SecurityTextController {

	private static final Duration VALID = Duration.ofDays(180);

	private final String contact;

	private final Clock clock;

	SecurityTextController(@Value("${dossier.security.contact:}") String contact, Clock clock) {
		this.contact = contact;
		this.clock = clock;
	}

	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	@ResponseBody
	String show() {
		if (this.contact.isBlank()) {
			throw new NotFoundException("error.404.text");
		}
		Instant expires = this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
		return "Contact: " + this.contact + "\nExpires: " + expires + "\nPreferred-Languages: nl, en\n";
	}

}

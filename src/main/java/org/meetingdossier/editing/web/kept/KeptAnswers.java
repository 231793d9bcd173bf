package org.meetingdossier.editing.web.kept;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.web.WallClock;

/**
 * Answers a page that sent what is typed in it.
 */
@Component
public class KeptAnswers {

	private final MessageSource messages;

	KeptAnswers(MessageSource messages) {
		this.messages = messages;
	}

	/** Says when a draft was kept, or that it is too long to be. */
	public ResponseEntity<Kept> kept(Optional<Instant> when, String presence, Locale locale) {
		return when
			.map((now) -> ResponseEntity.ok(new Kept(say("edit.draft.kept", locale, WallClock.time(now)), presence)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
				.body(new Kept(say("edit.draft.long", locale, TypedText.LONGEST), presence)));
	}

	/** Says nothing of a draft, as nothing was typed since. */
	ResponseEntity<Kept> present(String presence) {
		return ResponseEntity.ok(new Kept("", presence));
	}

	String presence(PresenceLine line, Locale locale) {
		return line.others()
			.stream()
			.findFirst()
			.map((other) -> say(line.mine() ? "edit.presence.too" : "edit.presence.other", locale, other.name(),
					other.since()))
			.orElse("");
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/**
	 * What the page shows after a draft was kept.
	 *
	 * @param message that it was, and when
	 * @param presence who else has the form open
	 */
	public record Kept(String message, String presence) {

	}

}

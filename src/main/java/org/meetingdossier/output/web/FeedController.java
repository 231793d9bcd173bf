package org.meetingdossier.output.web;

import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.NewestEditions;
import org.meetingdossier.dossier.NewestEditions.NewEdition;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.output.feed.FeedEntry;

/**
 * Tells programs that follow the meetings which editions came, of what the reader may
 * see.
 */
@Controller
class FeedController {

	private final NewestEditions editions;

	private final CurrentPerson person;

	private final AtomAnswer answer;

	FeedController(NewestEditions editions, CurrentPerson person, AtomAnswer answer) {
		this.editions = editions;
		this.person = person;
		this.answer = answer;
	}

	@GetMapping(OutputDoor.FEED)
	ResponseEntity<byte[]> feed() {
		return this.answer.of("feed", OutputDoor.FEED, "/meetings", "output.feed",
				this.editions.seenWith(this.person.clearance()).stream().map(this::entry).toList());
	}

	private FeedEntry entry(NewEdition one) {
		EditionSummary edition = one.edition();
		String path = "/meetings/" + one.slug() + "/editions/" + edition.letter();
		return new FeedEntry(path.substring(1), one.slug(), path,
				one.title() + ": " + this.answer.word("letter.edition", edition.letter()),
				Objects.requireNonNullElse(edition.note(), ""), edition.publishedAt());
	}

}

package org.meetingdossier.output.web;

import java.time.Instant;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.MarginWords;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.output.CommentedFormat;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.PlaceComment;

/**
 * The letter with a comment at each citation: what checking gave, or what a clerk
 * decided. Readers get the current edition, clerks the newest text, on which their
 * worklist rests.
 */
@Controller
class CheckedLetterController {

	private final CommentedFormat format;

	private final Editions editions;

	private final NewestRevisions revisions;

	private final DossierChecks checks;

	private final CurrentPerson person;

	private final MessageSource messages;

	CheckedLetterController(CommentedFormat format, Editions editions, NewestRevisions revisions, DossierChecks checks,
			CurrentPerson person, MessageSource messages) {
		this.format = format;
		this.editions = editions;
		this.revisions = revisions;
		this.checks = checks;
		this.person = person;
		this.messages = messages;
	}

	@GetMapping(OutputDoor.CHECKED)
	ResponseEntity<byte[]> edition(@PathVariable String slug) {
		PublishedDossier published = this.editions.at(slug, this.person.clearance()).opened();
		OutgoingDossier outgoing = OutgoingDossier.of(published);
		return file(slug + "-" + outgoing.edition()).body(write(outgoing, this.checks.of(published)));
	}

	@GetMapping(OutputDoor.CHECKED_NEWEST)
	ResponseEntity<byte[]> newest(@PathVariable String slug) {
		NewestRevisions.Seen newest = this.revisions.at(slug);
		OutgoingDossier outgoing = newest.outgoing();
		return file(slug + "-r" + outgoing.revision()).cacheControl(CacheControl.noStore().cachePrivate())
			.body(write(outgoing, this.checks.ofNewest(newest.whole(), newest.clearance())));
	}

	private byte[] write(OutgoingDossier outgoing, List<CheckedPlace> places) {
		MarginWords words = new MarginWords(this.messages, LocaleContextHolder.getLocale());
		return this.format.write(outgoing,
				outgoing.leaving(places).stream().map((place) -> said(place, words, outgoing.at())).toList());
	}

	private static PlaceComment said(CheckedPlace checked, MarginWords words, Instant otherwise) {
		Instant at = (checked.checked() != null) ? checked.checked().checkedAt() : otherwise;
		return new PlaceComment(checked.place().start(), checked.place().end(), checked.place().document(),
				words.of(checked), at);
	}

	private ResponseEntity.BodyBuilder file(String name) {
		return SentFile.of(this.format.type(), name + "-getoetst.docx");
	}

}

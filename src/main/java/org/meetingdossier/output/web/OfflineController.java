package org.meetingdossier.output.web;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.output.LinkedDocuments;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.letter.LetterWords;
import org.meetingdossier.platform.Sha256;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.document.DocumentPage;
import org.meetingdossier.reading.document.DocumentPages;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;

/**
 * What a reader's device has to know to keep an edition: its pages, and as of when they
 * are. A device asks without cookies, so all of it is in Dutch. Whether it may keep them
 * stands in the header of each answer.
 */
@Controller
class OfflineController {

	private final Editions editions;

	private final DossierChecks checks;

	private final DocumentPages documents;

	private final Register register;

	private final CurrentPerson person;

	private final MessageSource messages;

	OfflineController(Editions editions, DossierChecks checks, DocumentPages documents, Register register,
			CurrentPerson person, MessageSource messages) {
		this.editions = editions;
		this.checks = checks;
		this.documents = documents;
		this.register = register;
		this.person = person;
		this.messages = messages;
	}

	/** At the root, as a service worker sees nothing that is above it. */
	@GetMapping(path = OutputDoor.WORKER, produces = "text/javascript;charset=UTF-8")
	ResponseEntity<Resource> worker() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("output/offline.js"));
	}

	@GetMapping(OutputDoor.OFFLINE)
	@ResponseBody
	Copy list(@PathVariable String slug, HttpServletRequest request) {
		PublishedDossier published = this.editions.at(slug, this.person.clearance()).opened();
		OutgoingDossier outgoing = OutgoingDossier.of(published);
		List<CheckedPlace> checked = this.checks.of(published);
		List<DocumentPage> documents = LinkedDocuments.of(outgoing.content(), checked)
			.stream()
			.filter(DocumentPages::isAddressed)
			.map((id) -> this.documents.of(id, this.person.clearance()))
			.filter(DocumentPage::isKnown)
			.toList();
		String asOf = DateTimeFormatter.ofPattern(word("date.moment"), LetterWords.DUTCH)
			.format(outgoing.asOf(checked).atZone(TheHague.ZONE));
		String edition = String.valueOf(outgoing.edition());
		return new Copy(slug, edition, state(outgoing, checked, documents),
				pages(request.getContextPath(), outgoing, documents),
				new Words(word("offline.reading", edition, asOf), word("offline.same", edition),
						word("offline.newer", outgoing.content().title(), edition), word("offline.newer.see"),
						word("offline.outdated"), word("offline.gone", outgoing.content().title()),
						word("offline.kept", edition, asOf)));
	}

	/** Changes with what the reader can see, and with nothing that is hidden. */
	private String state(OutgoingDossier outgoing, List<CheckedPlace> checked, List<DocumentPage> documents) {
		StringBuilder seen = new StringBuilder(outgoing.content().canonical()).append(outgoing.edition())
			.append(this.register.newestSnapshot().map(RegisterSnapshot::sha256).orElse(""));
		checked.forEach((one) -> seen.append(one.mark()).append(one.outcome()).append(decided(one)));
		documents.forEach(seen::append);
		return Sha256.of(seen.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String decided(CheckedPlace checked) {
		Decision decision = checked.decision();
		return (decision != null) ? decision.decidedAt().toString() + decision.shouldBe() : "";
	}

	private static List<String> pages(String application, OutgoingDossier outgoing, List<DocumentPage> documents) {
		String agenda = application + "/meetings/" + outgoing.content().slug();
		List<String> pages = new ArrayList<>(List.of(agenda, agenda + "/references"));
		IntStream.rangeClosed(1, outgoing.content().topics().size())
			.forEach((number) -> pages.add(agenda + "/topics/" + number));
		documents.forEach((page) -> pages.add(application + page.document().address()));
		return pages;
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, (arguments.length > 0) ? arguments : null, LetterWords.DUTCH);
	}

	/**
	 * What there is to keep.
	 *
	 * @param slug the dossier's part of an address
	 * @param edition the letter of the edition
	 * @param state changes whenever a page may have changed
	 * @param pages the addresses of the pages, without host
	 * @param words what the device tells its reader
	 */
	record Copy(String slug, String edition, String state, List<String> pages, Words words) {

	}

	/**
	 * What the device tells its reader, ready to be shown.
	 *
	 * @param reading that this is read without a network, and as of when it is
	 * @param same that it was asked again and nothing changed
	 * @param newer that this edition came
	 * @param see the link to what changed
	 * @param outdated that another edition came which could not be fetched
	 * @param gone that the copy was removed, as it is not for everybody any more
	 * @param kept that the copy was made
	 */
	record Words(String reading, String same, String newer, String see, String outdated, String gone, String kept) {

	}

}

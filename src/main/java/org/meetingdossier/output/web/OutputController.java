package org.meetingdossier.output.web;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.output.WritersMargin;
import org.meetingdossier.platform.NotFoundException;

/**
 * The files of a dossier, of an edition or of the newest revision, in each format that
 * there is.
 */
@Controller
class OutputController {

	private static final String WORD = "docx";

	private final List<OutputFormat> formats;

	private final Editions editions;

	private final NewestRevisions revisions;

	private final ObjectProvider<WritersMargin> margins;

	private final CurrentPerson person;

	OutputController(List<OutputFormat> formats, Editions editions, NewestRevisions revisions,
			ObjectProvider<WritersMargin> margins, CurrentPerson person) {
		this.margins = margins;
		this.formats = List.copyOf(formats);
		this.editions = editions;
		this.revisions = revisions;
		this.person = person;
	}

	@GetMapping({ "/meetings/{slug}.docx", "/meetings/{slug}.pdf", "/meetings/{slug}.ics", "/meetings/{slug}.json",
			"/meetings/{slug}.akn.xml", "/meetings/{slug}.print.pdf" })
	ResponseEntity<byte[]> current(@PathVariable String slug, HttpServletRequest request) {
		OutputFormat format = format(request);
		OutgoingDossier outgoing = OutgoingDossier.of(this.editions.at(slug, clearance()).opened());
		return file(format, nameOf(outgoing)).body(format.write(outgoing));
	}

	@GetMapping({ OutputDoor.EDITION + ".docx", OutputDoor.EDITION + ".pdf", OutputDoor.EDITION + ".ics",
			OutputDoor.EDITION + ".json", OutputDoor.EDITION + ".akn.xml", OutputDoor.EDITION + ".print.pdf" })
	ResponseEntity<byte[]> edition(@PathVariable String slug, @PathVariable String letter, HttpServletRequest request) {
		OutputFormat format = format(request);
		OutgoingDossier outgoing = OutgoingDossier.of(this.editions.at(slug, letter, clearance()).opened());
		CacheControl again = (outgoing.level() == Level.PUBLIC) ? CacheControl.noCache()
				: CacheControl.noCache().cachePrivate();
		return file(format, nameOf(outgoing)).cacheControl(again).body(format.write(outgoing));
	}

	@GetMapping({ "/edit/{slug}.docx", "/edit/{slug}.pdf", "/edit/{slug}.ics", "/edit/{slug}.json",
			"/edit/{slug}.akn.xml", "/edit/{slug}.print.pdf" })
	ResponseEntity<byte[]> newest(@PathVariable String slug, HttpServletRequest request) {
		OutputFormat format = format(request);
		OutgoingDossier outgoing = this.revisions.at(slug).outgoing();
		return file(format, slug + "-r" + outgoing.revision()).cacheControl(CacheControl.noStore().cachePrivate())
			.body(format.extension().equals(WORD) ? withRemarks(format, outgoing) : format.write(outgoing));
	}

	/**
	 * Who writes finds in Word what they say to each other, in a letter that is as
	 * restricted.
	 */
	private byte[] withRemarks(OutputFormat format, OutgoingDossier outgoing) {
		Level clearance = clearance();
		Level strictest = this.margins.stream()
			.map((margin) -> margin.level(outgoing.content(), clearance))
			.reduce(outgoing.level(), Level::stricter);
		byte[] commented = format.write(outgoing.beside(strictest));
		for (WritersMargin margin : this.margins) {
			commented = margin.beside(commented, outgoing.content(), clearance);
		}
		return commented;
	}

	private OutputFormat format(HttpServletRequest request) {
		return this.formats.stream()
			.filter((format) -> request.getRequestURI().endsWith("." + format.extension()))
			.max(Comparator.comparingInt((format) -> format.extension().length()))
			.orElseThrow(() -> new NotFoundException("output.unknown"));
	}

	private Level clearance() {
		return this.person.clearance();
	}

	private static String nameOf(OutgoingDossier outgoing) {
		return outgoing.content().slug() + "-" + outgoing.edition();
	}

	private static ResponseEntity.BodyBuilder file(OutputFormat format, String name) {
		return SentFile.of(format.type(), name + "." + format.extension());
	}

}

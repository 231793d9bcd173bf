package org.meetingdossier.output.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.bundle.Bundle;
import org.meetingdossier.output.bundle.EditionBundles;
import org.meetingdossier.platform.TheHague;

/**
 * The bundle for the plane, and the page that says what is in it. Who takes along what is
 * not public stands in the audit log.
 */
@Controller
class BundleController {

	private final EditionBundles bundles;

	private final Editions editions;

	private final NewestRevisions revisions;

	private final DossierChecks checks;

	private final CurrentPerson person;

	private final AuditLog audit;

	BundleController(EditionBundles bundles, Editions editions, NewestRevisions revisions, DossierChecks checks,
			CurrentPerson person, AuditLog audit) {
		this.bundles = bundles;
		this.editions = editions;
		this.revisions = revisions;
		this.checks = checks;
		this.person = person;
		this.audit = audit;
	}

	@GetMapping("/meetings/{slug}.zip")
	ResponseEntity<byte[]> current(@PathVariable String slug, HttpServletRequest request) {
		return send(at(slug, null), request);
	}

	@GetMapping(OutputDoor.EDITION + ".zip")
	ResponseEntity<byte[]> edition(@PathVariable String slug, @PathVariable String letter, HttpServletRequest request) {
		return send(at(slug, letter), request);
	}

	@GetMapping("/edit/{slug}.zip")
	ResponseEntity<byte[]> newest(@PathVariable String slug, HttpServletRequest request) {
		NewestRevisions.Seen newest = this.revisions.at(slug);
		Dossier seen = newest.whole().content().seenWith(newest.clearance());
		OutgoingDossier outgoing = newest.outgoing().beside(seen.strictest());
		PublishedDossier shown = new PublishedDossier(
				new PublishedDossier.Edition(new UUID(0, 0), "-", outgoing.revision(), outgoing.at(), null),
				outgoing.level(), seen);
		return send(
				new Taken(outgoing,
						this.bundles.of(shown, outgoing, this.checks.ofNewest(newest.whole(), newest.clearance()))),
				request);
	}

	@GetMapping({ OutputDoor.BUNDLE, OutputDoor.EDITION + "/bundle" })
	String show(@PathVariable String slug, @PathVariable(required = false) @Nullable String letter, Model model) {
		Taken taken = at(slug, letter);
		model.addAttribute("dossier", taken.outgoing().content());
		model.addAttribute("edition", taken.outgoing().edition());
		model.addAttribute("publishedOn", TheHague.dayOf(taken.outgoing().at()));
		model.addAttribute("level", taken.outgoing().level());
		model.addAttribute("logged", taken.outgoing().level() != Level.PUBLIC);
		model.addAttribute("bundle", taken.bundle());
		model.addAttribute("kilobytes", Form.kilobytes(taken.bundle().toZip()));
		model.addAttribute("address", "/meetings/" + slug + ((letter != null) ? "/editions/" + letter : "") + ".zip");
		return "output/bundle";
	}

	private Taken at(String slug, @Nullable String letter) {
		Level clearance = this.person.clearance();
		PublishedDossier published = ((letter != null) ? this.editions.at(slug, letter, clearance)
				: this.editions.at(slug, clearance))
			.opened();
		OutgoingDossier outgoing = OutgoingDossier.of(published).beside(published.strictest());
		return new Taken(outgoing, this.bundles.of(published, outgoing, this.checks.of(published)));
	}

	private ResponseEntity<byte[]> send(Taken taken, HttpServletRequest request) {
		boolean open = taken.outgoing().level() == Level.PUBLIC && taken.outgoing().edition() != null;
		if (taken.outgoing().level() != Level.PUBLIC && HttpMethod.GET.matches(request.getMethod())) {
			this.audit
				.record(taken.event(this.person.signedIn().map(SignedInPerson::username).orElse(AuditEvent.SYSTEM)));
		}
		return SentFile.of(MediaType.parseMediaType("application/zip"), taken.bundle().name() + ".zip")
			.cacheControl(open ? CacheControl.noCache() : CacheControl.noStore().cachePrivate())
			.body(taken.bundle().toZip());
	}

	/**
	 * A bundle with what it was made of.
	 *
	 * @param outgoing what leaves
	 */
	private record Taken(OutgoingDossier outgoing, Bundle bundle) {

		/** Nothing of the content: who reads the log may have no clearance. */
		private AuditEvent event(String who) {
			return AuditEvent.of(who, AuditAction.BUNDLE_TAKEN, "meeting/" + this.outgoing.content().id())
				.after(new Copy(this.outgoing.edition(), this.outgoing.revision(), this.outgoing.level(),
						this.bundle.hash()));
		}

	}

	/** What was taken along. */
	private record Copy(@Nullable String edition, int revision, Level level, String sha256) {
	}

}

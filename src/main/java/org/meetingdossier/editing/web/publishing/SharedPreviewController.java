package org.meetingdossier.editing.web.publishing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.preview.Preview;
import org.meetingdossier.dossier.preview.Previews;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.agenda.AgendaPage;

/**
 * A dossier before it is published, for who was given a link.
 */
@Controller
class SharedPreviewController {

	private final Previews previews;

	private final DossierChecks checks;

	SharedPreviewController(Previews previews, DossierChecks checks) {
		this.previews = previews;
		this.checks = checks;
	}

	@GetMapping("/preview/{token}")
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		Preview preview = this.previews.open(token).orElseThrow(() -> new NotFoundException("edit.preview.unknown"));
		PublishedDossier shown = new PublishedDossier(
				new PublishedDossier.Edition(new UUID(0, 0), "-", preview.revision(), Instant.EPOCH, null),
				preview.dossier().level(), preview.dossier());
		List<CheckedPlace> checked = this.checks.ofUnsaved(shown);
		model.addAttribute("page", AgendaPage.of(shown, checked));
		model.addAttribute("revision", preview.revision());
		model.addAttribute("expiresAt", preview.expiresAt().atZone(TheHague.ZONE));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		return "editing/shared";
	}

}

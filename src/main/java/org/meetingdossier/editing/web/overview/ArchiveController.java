package org.meetingdossier.editing.web.overview;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.meetingdossier.dossier.across.MeetingArchive;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;

/**
 * Putting a meeting away and bringing it back.
 */
@Controller
class ArchiveController {

	private final CurrentEditor current;

	private final MeetingArchive archive;

	ArchiveController(CurrentEditor current, MeetingArchive archive) {
		this.current = current;
		this.archive = archive;
	}

	@PostMapping("/edit/{slug}/archive")
	String putAway(@PathVariable String slug) {
		this.archive.putAway(dossier(slug), this.current.editor().username());
		return "redirect:" + EditAddress.of(slug);
	}

	@PostMapping(path = "/edit/{slug}/archive", params = "do=back")
	String bringBack(@PathVariable String slug) {
		this.archive.bringBack(dossier(slug), this.current.editor().username());
		return "redirect:" + EditAddress.of(slug);
	}

	private UUID dossier(String slug) {
		return this.current.open(slug).content().id();
	}

}

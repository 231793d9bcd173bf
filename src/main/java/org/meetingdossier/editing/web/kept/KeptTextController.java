package org.meetingdossier.editing.web.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.platform.NotFoundException;

/**
 * Does something with what was typed in the form of an element that is not there any
 * more, or not for this editor.
 */
@Controller
@RequestMapping(EditAddress.ONE_OF_MANY + "/kept")
class KeptTextController {

	private final CurrentEditor current;

	private final Drafts drafts;

	KeptTextController(CurrentEditor current, Drafts drafts) {
		this.current = current;
		this.drafts = drafts;
	}

	/** Goes on with the text in the form of something new. */
	@PostMapping
	String asNew(@PathVariable String slug, @PathVariable String part, @PathVariable UUID id) {
		WorkingDossier newest = this.current.open(slug);
		ElementKind kind = EditAddress.kind(part);
		ElementKey old = new ElementKey(newest.content().id(), kind, id);
		UUID person = this.current.editor().id();
		TypedText typed = this.drafts.find(person, old)
			.map((draft) -> draft.typed())
			.orElseThrow(() -> new NotFoundException("edit.element.unknown"));
		UUID parent = kind.isInTopic() ? topic(newest, typed) : newest.content().id();
		ElementKey fresh = new ElementKey(newest.content().id(), kind, UUID.randomUUID());
		Map<String, String> fields = new HashMap<>(typed.fields());
		if (kind.isInTopic()) {
			fields.put("in", parent.toString());
		}
		this.drafts.keep(person, fresh, new TypedText(kind.isInTopic() ? parent : null, newest.revision(), fields));
		this.drafts.discard(person, old);
		return "redirect:" + EditAddress.of(slug, fresh) + "?in=" + parent;
	}

	@PostMapping(params = "do=discard")
	String discard(@PathVariable String slug, @PathVariable String part, @PathVariable UUID id) {
		UUID dossier = this.current.open(slug).content().id();
		this.drafts.discard(this.current.editor().id(), new ElementKey(dossier, EditAddress.kind(part), id));
		return "redirect:" + EditAddress.of(slug);
	}

	/** The topic it was typed for, or else the first that there is. */
	private UUID topic(WorkingDossier newest, TypedText typed) {
		List<UUID> topics = newest.content()
			.seenWith(this.current.clearance())
			.topics()
			.stream()
			.map(Dossier.Topic::id)
			.toList();
		return Optional.ofNullable(typed.topic())
			.filter(topics::contains)
			.or(() -> topics.stream().findFirst())
			.orElseThrow(() -> new NotFoundException("edit.element.unknown"));
	}

}

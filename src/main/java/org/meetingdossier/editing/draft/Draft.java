package org.meetingdossier.editing.draft;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;

/**
 * What a person typed in a form and did not save yet. There is one for each person and
 * form.
 */
@Entity
class Draft {

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID personId;

	private @Nullable UUID meetingId;

	@Enumerated(EnumType.STRING)
	private ElementKind kind;

	private UUID elementId;

	private @Nullable UUID topicId;

	private int startedFrom;

	private String content;

	private Instant savedAt;

	protected Draft() {
	}

	Draft(UUID person, ElementKey element, TypedText typed, Instant now) {
		this.id = UUID.randomUUID();
		this.personId = person;
		this.meetingId = element.dossierOrNull();
		this.kind = element.kind();
		this.elementId = element.id();
		become(typed, now);
	}

	final void become(TypedText typed, Instant now) {
		this.topicId = typed.topic();
		this.startedFrom = typed.startedFrom();
		this.content = JsonMapper.shared().writeValueAsString(new TreeMap<>(typed.fields()));
		this.savedAt = now;
	}

	DraftText view() {
		return new DraftText(ElementKey.of(this.meetingId, this.kind, this.elementId),
				new TypedText(this.topicId, this.startedFrom, JsonMapper.shared().readValue(this.content, FIELDS)),
				this.savedAt);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Draft draft && id().equals(draft.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Draft " + id() + " of " + this.kind;
	}

}

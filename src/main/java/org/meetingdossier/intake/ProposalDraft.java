package org.meetingdossier.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.ProposedDossier;

/**
 * A proposal that its editor works on.
 */
@Entity
class ProposalDraft {

	private static final TypeReference<List<SourceLine>> LINES = new TypeReference<>() {
	};

	private static final int LONGEST_TITLE = 500;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID personId;

	private UUID letterId;

	private String letterName;

	private int number;

	private UUID ticket;

	private String title;

	private String source;

	private String content;

	private @Nullable String beforeContent;

	private Instant madeAt;

	private Instant savedAt;

	protected ProposalDraft() {
	}

	ProposalDraft(UUID person, SentLetter letter, int number, ProposedDossier proposed, Instant now) {
		this.id = UUID.randomUUID();
		this.personId = person;
		this.letterId = letter.id();
		this.letterName = letter.name();
		this.number = number;
		this.ticket = UUID.randomUUID();
		this.source = JsonMapper.shared().writeValueAsString(letter.lines());
		this.madeAt = now;
		write(proposed, now);
	}

	/** Takes what its editor made of it; the state before can be had back. */
	void become(ProposedDossier proposed, Instant now) {
		String was = this.content;
		write(proposed, now);
		if (!was.equals(this.content)) {
			this.beforeContent = was;
		}
	}

	/** Goes back to the state before; doing it again goes forth. */
	void undo(Instant now) {
		if (this.beforeContent != null) {
			String was = this.content;
			write(read(this.beforeContent), now);
			this.beforeContent = was;
		}
	}

	private void write(ProposedDossier proposed, Instant now) {
		String name = proposed.fact(Fact.Field.TITLE);
		this.title = name.substring(0, Math.min(LONGEST_TITLE, name.length()));
		this.content = JsonMapper.shared().writeValueAsString(proposed);
		this.savedAt = now;
	}

	private static ProposedDossier read(String json) {
		return JsonMapper.shared().readValue(json, ProposedDossier.class);
	}

	KeptProposal view() {
		return new KeptProposal(this.id, this.personId, this.letterId, this.letterName, this.number, this.ticket,
				JsonMapper.shared().readValue(this.source, LINES), read(this.content), this.beforeContent != null,
				this.savedAt);
	}

	ProposedDossier proposed() {
		return read(this.content);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ProposalDraft draft && id().equals(draft.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Proposal " + id();
	}

}

package org.meetingdossier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;

/**
 * What is discussed at a meeting, or expected to be.
 */
@Entity
class Topic {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Meeting meeting;

	private int sequence;

	@Embedded
	private TopicFacts facts;

	@OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("sequence")
	private final List<Position> positions = new ArrayList<>();

	@OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("sequence")
	private final List<Commitment> commitments = new ArrayList<>();

	protected Topic() {
	}

	Topic(Meeting meeting, Dossier.Topic content) {
		this.meeting = meeting;
		this.id = content.id();
		take(content, 0);
	}

	/** Not final, as it is called on proxies too. */
	void become(Dossier.Topic content, int sequence) {
		take(content, sequence);
	}

	private void take(Dossier.Topic content, int sequence) {
		this.sequence = sequence;
		this.facts = content.facts();
		new Alignment<>(this.positions, Position::id).with(content.positions(), Dossier.Position::id,
				(position) -> new Position(this, position), Position::become);
		new Alignment<>(this.commitments, Commitment::id).with(content.commitments(), Dossier.Commitment::id,
				(commitment) -> new Commitment(this, commitment), Commitment::become);
	}

	/** The topic and what stands in it. */
	Stream<UUID> elements() {
		return Stream
			.of(Stream.of(this.id), positions().map(Position::id), this.commitments.stream().map(Commitment::id))
			.flatMap((ids) -> ids);
	}

	Stream<Position> positions() {
		return this.positions.stream();
	}

	Dossier.Topic toContent() {
		return new Dossier.Topic(this.id, this.facts, this.positions.stream().map(Position::toContent).toList(),
				this.commitments.stream().map(Commitment::toContent).toList());
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Topic topic && id().equals(topic.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Topic " + id() + " " + this.facts.title();
	}

}

package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A part of a meeting, such as the dinner or the North Atlantic Council.
 */
@Entity
class Session {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Meeting meeting;

	private int sequence;

	@Enumerated(EnumType.STRING)
	private SessionKind kind;

	private String title;

	private LocalDate date;

	private @Nullable LocalTime startTime;

	private @Nullable LocalTime endTime;

	private @Nullable String host;

	private String description;

	protected Session() {
	}

	Session(Meeting meeting, Dossier.Session content) {
		this.meeting = meeting;
		this.id = content.id();
		take(content, 0);
	}

	/** Not final, as it is called on proxies too. */
	void become(Dossier.Session content, int sequence) {
		take(content, sequence);
	}

	private void take(Dossier.Session content, int sequence) {
		this.sequence = sequence;
		this.kind = content.kind();
		this.title = content.title();
		this.date = content.date();
		this.startTime = content.start();
		this.endTime = content.end();
		this.host = content.host();
		this.description = content.description();
	}

	Dossier.Session toContent() {
		return new Dossier.Session(this.id, this.kind, this.title, this.date, this.startTime, this.endTime, this.host,
				this.description);
	}

	UUID id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Session session && id().equals(session.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Session " + id() + " " + this.title;
	}

}

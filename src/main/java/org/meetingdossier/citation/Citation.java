package org.meetingdossier.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One place in a text where one official paper is cited. A range such as {@code nrs. 1-3}
 * gives one citation for each member; they share the place.
 */
public final class Citation {

	private final int start;

	private final int end;

	private final String text;

	private final CitationKind kind;

	private final CitationState state;

	private final @Nullable OfficialId id;

	private final @Nullable String reason;

	private final List<Irregularity> irregular;

	private final CitationParts parts;

	public Citation(Span span, CitationKind kind, CitationState state, @Nullable OfficialId id, @Nullable String reason,
			List<Irregularity> irregular, CitationParts parts) {
		this.start = span.start();
		this.end = span.end();
		this.text = span.text();
		this.kind = kind;
		this.state = state;
		this.id = id;
		this.reason = reason;
		this.irregular = List.copyOf(irregular);
		this.parts = parts;
	}

	/**
	 * Where the citation starts.
	 * @return offset of the first character in the original text, in UTF-16 units
	 */
	public int start() {
		return this.start;
	}

	/**
	 * Where the citation ends.
	 * @return offset behind the last character in the original text, in UTF-16 units
	 */
	public int end() {
		return this.end;
	}

	/**
	 * The words as written.
	 * @return the original text from start to end
	 */
	public String text() {
		return this.text;
	}

	/** What kind of paper is cited. */
	public CitationKind kind() {
		return this.kind;
	}

	/** How far the finder came. */
	public CitationState state() {
		return this.state;
	}

	/**
	 * The canonical id of the paper.
	 * @return the id, or nothing if the words do not say which paper is meant
	 */
	public Optional<OfficialId> id() {
		return Optional.ofNullable(this.id);
	}

	/**
	 * Why there is no id, or why it is not the words' own.
	 * @return a stable code such as {@code dossier-missing}
	 */
	public Optional<String> reason() {
		return Optional.ofNullable(this.reason);
	}

	/**
	 * How the words depart from official practice.
	 * @return the irregularities, mostly none
	 */
	public List<Irregularity> irregular() {
		return this.irregular;
	}

	/** The House, where it is written or follows from the number. */
	public Optional<Chamber> chamber() {
		return Optional.ofNullable(this.parts.chamber());
	}

	/** The session, where it is written. */
	public Optional<SessionYear> sessionYear() {
		return Optional.ofNullable(this.parts.session());
	}

	/** The dossier with its suffix. */
	public Optional<DossierNumber> dossier() {
		return Optional.ofNullable(this.parts.dossier());
	}

	/**
	 * What stands behind the number of the dossier.
	 * @return for instance {@code 02}, {@code V} or {@code (R2034)}
	 */
	public Optional<String> suffix() {
		return dossier().map(DossierNumber::suffix).filter((suffix) -> !suffix.isEmpty());
	}

	/** The number or letter of the paper in its dossier, volume or meeting. */
	public Optional<PaperNumber> number() {
		return Optional.ofNullable(this.parts.number());
	}

	/**
	 * The page or pages named behind the citation.
	 * @return for instance {@code 15-16}
	 */
	public Optional<String> page() {
		return Optional.ofNullable(this.parts.page());
	}

	/**
	 * This reference back with the papers it can mean.
	 * @param candidates all papers it can mean
	 * @return the resolved citation if there is exactly one, else an unresolved one
	 */
	public Citation resolvedTo(Set<OfficialId> candidates) {
		Span span = new Span(this.start, this.end, this.text);
		if (candidates.size() == 1) {
			OfficialId only = candidates.iterator().next();
			return new Citation(span, only.kind(), CitationState.RESOLVED_BACK, only, this.reason, List.of(),
					this.parts);
		}
		Reason open = candidates.isEmpty() ? Reason.ANTECEDENT_MISSING : Reason.ANTECEDENT_NOT_UNIQUE;
		return new Citation(span, this.kind, this.state, null, open.code(), List.of(), this.parts);
	}

	@Override
	public String toString() {
		return "[" + this.start + ", " + this.end + ") " + ((this.id != null) ? this.id : this.state);
	}

}

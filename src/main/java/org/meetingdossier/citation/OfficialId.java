package org.meetingdossier.citation;

import java.net.URI;
import java.util.Optional;

import org.meetingdossier.citation.finding.DisplayedId;

/**
 * The canonical id of an official paper, such as {@code kst-28676-499},
 * {@code dossier/36600-V}, {@code ah-tk-20192020-2425} or {@code 2025Z01234}. Ids are
 * case-sensitive, as they are in the official registers.
 */
public final class OfficialId implements Comparable<OfficialId> {

	private final CitationKind kind;

	private final String value;

	public OfficialId(CitationKind kind, String value) {
		this.kind = kind;
		this.value = value;
	}

	/**
	 * Reads a canonical id.
	 * @param text the id
	 * @throws MalformedOfficialIdException if the text has none of the known forms
	 */
	public static OfficialId parse(String text) {
		return tryParse(text).orElseThrow(() -> new MalformedOfficialIdException(text));
	}

	/**
	 * Reads a canonical id, if it is one.
	 * @param text the possible id
	 * @return the id, or nothing if the text has none of the known forms
	 */
	public static Optional<OfficialId> tryParse(String text) {
		return Optional.ofNullable(IdShape.kindOf(text)).map((kind) -> new OfficialId(kind, text));
	}

	/**
	 * The id itself.
	 * @return for instance {@code kst-28676-499}
	 */
	public String value() {
		return this.value;
	}

	/** What kind of paper the id names. */
	public CitationKind kind() {
		return this.kind;
	}

	/**
	 * The id as people write it; the finder reads the same id back from it. Rare ids have
	 * no form but their own.
	 * @return for instance {@code Kamerstuk 28 676, nr. 499}
	 */
	public String display() {
		return DisplayedId.of(this);
	}

	/**
	 * Whether the id names an issue of the Staatscourant that held many publications, as
	 * each did before 1 July 2009.
	 * @return whether no single publication is named
	 */
	public boolean isIssue() {
		return this.kind == CitationKind.STAATSCOURANT && StaatscourantIssue.isIssue(this.value);
	}

	/**
	 * The official address of the paper.
	 * @return the address, or nothing where it cannot be derived from the id
	 */
	public Optional<URI> url() {
		return OfficialAddress.of(this);
	}

	/** Dossiers and numbers in their numeric order, the rest as letters. */
	@Override
	public int compareTo(OfficialId other) {
		return NaturalOrder.compare(this.value, other.value);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OfficialId id && this.value.equals(id.value);
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package org.meetingdossier.check.text;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Likelier;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.check.verdict.Verdict;

/**
 * A citation of a text that somebody sent, with what checking it gave.
 *
 * @param outcome what checking gave
 * @param tooMany whether it was left unchecked because the text cites too much
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "citation", "verdict", "remarks", "evidence", "meant", "likelier", "highestKnown", "numberedBy",
		"source", "asOf" })
public record CheckedCitation(@JsonUnwrapped FoundCitation citation, @JsonIgnore Outcome outcome,
		@JsonIgnore boolean tooMany) {

	/** What a citation that is one too many carries. */
	private static final Remark TOO_MANY = new Remark(Remark.Kind.TOO_MANY, "too-many", null);

	/**
	 * What checking gave.
	 * @return the verdict; "not checked" for a citation that is one too many
	 */
	@JsonProperty
	public Verdict verdict() {
		return this.outcome.verdict();
	}

	/** What else is to be known; a citation that was left unchecked says so. */
	@JsonProperty
	public List<Remark> remarks() {
		return this.tooMany ? List.of(TOO_MANY) : this.outcome.remarks();
	}

	/**
	 * What the sentence says and what the register says.
	 * @return the evidence, field by field
	 */
	@JsonProperty
	public List<Evidence> evidence() {
		return this.outcome.evidence();
	}

	/**
	 * Documents that the words can mean or fit better.
	 * @return canonical ids; null when there are none
	 */
	@JsonProperty
	public @Nullable List<String> meant() {
		return this.outcome.meant().isEmpty() ? null : this.outcome.meant();
	}

	/**
	 * The paper that the words fit better, with its title and the words that decide.
	 * @return the other paper; null when there is none
	 */
	@JsonProperty
	public @Nullable Likelier likelier() {
		return this.outcome.likelier();
	}

	/**
	 * The list that knows the highest number.
	 * @return its source and day; null when no such number is told
	 */
	@JsonProperty
	public @Nullable Basis numberedBy() {
		return this.outcome.numbered();
	}

	/**
	 * The highest number that is known in the dossier, when the cited one is above it.
	 */
	@JsonProperty
	public @Nullable Integer highestKnown() {
		return this.outcome.highest();
	}

	/**
	 * Where the register was collected.
	 * @return the source; null when there is no register
	 */
	@JsonProperty
	public @Nullable String source() {
		Basis basis = this.outcome.basis();
		return (basis != null) ? basis.source() : null;
	}

	/**
	 * Up to which day the register was known.
	 * @return the day; null when there is no register
	 */
	@JsonProperty
	public @Nullable LocalDate asOf() {
		Basis basis = this.outcome.basis();
		return (basis != null) ? basis.asOf() : null;
	}

}

package org.meetingdossier.citation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.Span;
import org.meetingdossier.citation.part.Numbers;

/**
 * What was found in one text so far.
 */
public final class FoundCitations {

	/** No text of people lists more; a made-up one could ask for millions. */
	private static final int MOST_MEMBERS = 50_000;

	private final String text;

	private final List<Citation> citations = new ArrayList<>();

	private int members;

	private int listEnd;

	/**
	 * Starts with nothing.
	 * @param text the whole text: places are counted from its start
	 */
	public FoundCitations(String text) {
		this.text = text;
	}

	/** Everything found so far, in the order in which it was reported. */
	public List<Citation> citations() {
		return this.citations;
	}

	/** Remembers to where a list of numbers was read that has no dossier behind it. */
	public void listWithoutDossier(int end) {
		this.listEnd = end;
	}

	/** To where the last such list was read; nothing before it is worth a second look. */
	public int listEnd() {
		return this.listEnd;
	}

	/** Reports a citation that has nothing but its id. */
	public void found(CitationKind kind, String id, int start, int end) {
		found(kind, id, start, end, CitationParts.NONE, List.of());
	}

	/** Reports a citation with an id of its own. */
	public void found(CitationKind kind, String id, int start, int end, CitationParts parts,
			List<Irregularity> irregular) {
		this.citations.add(new Citation(Span.of(this.text, start, end), kind, CitationState.FOUND,
				new OfficialId(kind, id), null, irregular, parts));
	}

	/** Reports a citation without an id of its own, and why it has none. */
	public void open(CitationKind kind, CitationState state, Reason reason, int start, int end, CitationParts parts) {
		this.citations
			.add(new Citation(Span.of(this.text, start, end), kind, state, null, reason.code(), List.of(), parts));
	}

	/**
	 * Reports every member of some numbers as lacking a part of its id; refused numbers
	 * are one refused citation.
	 */
	void openEach(Numbers numbers, CitationParts parts, CitationKind kind, Reason reason) {
		addEach(numbers, kind, parts, (span, number) -> new Citation(span, kind, CitationState.INCOMPLETE, null,
				reason.code(), numbers.irregular(), parts.with(number)));
	}

	/**
	 * Reports every member of some numbers with the id that a rule gives it; refused
	 * numbers are one refused citation.
	 */
	public void foundEach(Numbers numbers, CitationParts parts, IdRule rule) {
		addEach(numbers, rule.kind(), parts, (span, number) -> new Citation(span, rule.kind(), CitationState.FOUND,
				new OfficialId(rule.kind(), rule.idOf(number)), null, numbers.irregular(), parts.with(number)));
	}

	private void addEach(Numbers numbers, CitationKind kind, CitationParts parts,
			BiFunction<Span, PaperNumber, Citation> member) {
		Reason refusal = numbers.refusal();
		if (refusal == null && numbers.size() > 1) {
			this.members += numbers.size();
			refusal = (this.members > MOST_MEMBERS) ? Reason.TOO_MANY_MEMBERS : null;
		}
		Span span = Span.of(this.text, numbers.start(), numbers.end());
		if (refusal != null) {
			this.citations
				.add(new Citation(span, kind, CitationState.REFUSED, null, refusal.code(), numbers.irregular(), parts));
			return;
		}
		for (PaperNumber number : numbers) {
			this.citations.add(member.apply(span, number));
		}
	}

	/** Where the last citation ends: what stands before belongs to it. */
	public int end() {
		return this.citations.isEmpty() ? 0 : this.citations.get(this.citations.size() - 1).end();
	}

}

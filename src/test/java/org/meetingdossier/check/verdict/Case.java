package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.Sought;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A citation with the paper that the register holds under its number, and the one that is
 * meant.
 *
 * @param set the set it belongs to
 * @param citing the citation among its words
 * @param cited the paper under the cited number
 * @param meant the paper that the words speak of; null when it is none of the sample
 */
public record Case(String set, Citing citing, RegisteredDocument cited, @Nullable OfficialId meant) {

	private static final Map<String, PaperIndex> INDEXES = new HashMap<>();

	public boolean isRight() {
		return Objects.equals(this.cited.id(), this.meant);
	}

	/** One key for all citations with the same papers to choose from. */
	public String key() {
		return SamplePapers.dossier(this.citing.document()) + ' ' + this.cited.title();
	}

	/**
	 * The described papers of the dossier, with the cited one as the register holds it.
	 */
	public List<RegisteredDocument> candidates(SamplePapers papers) {
		List<RegisteredDocument> candidates = new ArrayList<>(papers.beside(this.citing.document()));
		candidates.add(this.cited);
		return candidates;
	}

	Outcome judged(SamplePapers papers) {
		return Judgement.of(this.citing, facts(), papers(papers));
	}

	private RegisterAnswer facts() {
		return new RegisterAnswer(SamplePapers.SNAPSHOT, true, this.cited, List.of(), List.of(), null);
	}

	/** What is sought where no rule says that something differs. */
	public Optional<Sought> sought(SamplePapers papers) {
		Judgement judgement = new Judgement(this.citing, facts(), papers(papers));
		List<Evidence> evidence = judgement.evidence();
		return VerdictRule.compared(evidence, Comparison.DIFFERENT) ? Optional.empty()
				: Optional.of(judgement.sought(evidence));
	}

	/** The papers among which it is sought: of the dossier, and of any other. */
	public List<PaperIndex> indexes(SamplePapers papers, Sought sought) {
		PaperIndex dossier = papers(papers).ofDossier(this.citing.document());
		List<RegisteredDocument> elsewhere = sought.confirmed() ? List.of()
				: papers.withWords(sought.statement().words());
		return elsewhere.isEmpty() ? List.of(dossier) : List.of(dossier, new PaperIndex(elsewhere, dossier));
	}

	Papers papers(SamplePapers papers) {
		return new Papers() {

			@Override
			public PaperIndex ofDossier(OfficialId cited) {
				return INDEXES.computeIfAbsent(key(), (key) -> new PaperIndex(candidates(papers)));
			}

			@Override
			public List<RegisteredDocument> withWords(OfficialId cited, TellingWords statement) {
				return papers.withWords(statement.words());
			}

			@Override
			public boolean knows(String word) {
				return papers.knows(word);
			}

		};
	}

	@Override
	public String toString() {
		String note = (this.citing.footnote() != null) ? "^[" + this.citing.footnote() + "]" : "";
		return this.citing.sentence() + note + " | " + this.cited.id() + " | " + this.cited.title();
	}

}

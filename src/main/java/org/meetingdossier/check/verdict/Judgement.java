package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.Statement;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.Ranking;
import org.meetingdossier.check.ranking.Sought;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares one citation with the cited paper and with every other that could be meant. It
 * asks the register nothing itself.
 */
final class Judgement {

	private final Citing citing;

	private final RegisterAnswer facts;

	private final Papers papers;

	/** The papers of the cited dossier. */
	private final PaperIndex dossier;

	private final TellingWords statement;

	Judgement(Citing citing, RegisterAnswer facts, Papers papers) {
		this.citing = citing;
		this.facts = facts;
		this.papers = papers;
		this.dossier = papers.ofDossier(citing.document());
		this.statement = new TellingWords(Statement.of(citing));
	}

	static Outcome of(Citing citing, RegisterAnswer facts, Papers papers) {
		return new Judgement(citing, facts, papers).outcome();
	}

	private Outcome outcome() {
		RegisteredDocument document = this.facts.document();
		List<Evidence> evidence = evidence();
		Optional<Ranking.Ahead> ahead = ahead(evidence);
		Likelier likelier = ahead.filter(Ranking.Ahead::clear)
			.filter((one) -> one.words().size() > 1 || document == null || namesAPaper(evidence))
			.or(() -> ofTopic(evidence))
			.map((one) -> new Likelier(one.paper().id().value(), one.paper().title(), one.words()))
			.orElse(null);
		if (likelier == null && document != null) {
			Unrelated.of(this.statement, document, this.dossier, evidence).ifPresent(evidence::add);
			if (VerdictRule.agrees(evidence)) {
				Unrelated.open(this.statement, document, this.dossier, evidence).ifPresent(evidence::add);
			}
		}
		Verdict verdict = VerdictRule.of(this.facts, evidence, likelier);
		verdict = (verdict == Verdict.AGREES && ahead.isPresent()) ? Verdict.FOUND : verdict;
		HighestNumber highest = AboveTheHighest.of(this.citing.document(), this.facts);
		return new Outcome(verdict, this.facts.basis(), (highest != null) ? highest.number() : null,
				meant(verdict, likelier), remarks(), shown(evidence),
				(highest != null) ? Basis.of(highest.snapshot()) : null, likelier);
	}

	/**
	 * Readers are shown the subject once: what differs, or else what could not be
	 * compared, and last what was said of it.
	 */
	private static List<Evidence> shown(List<Evidence> evidence) {
		Optional<Evidence> subject = evidence.stream()
			.filter((one) -> one.field() == Field.TITLE)
			.reduce((one, next) -> (doubt(next) >= doubt(one)) ? next : one);
		return evidence.stream()
			.filter((one) -> one.field() != Field.TITLE || subject.filter(one::equals).isPresent())
			.distinct()
			.map(Evidence::loosely)
			.toList();
	}

	private static int doubt(Evidence one) {
		return switch (one.comparison()) {
			case EQUAL, FITS -> 0;
			case NOT_COMPARABLE -> 1;
			case DIFFERENT -> 2;
		};
	}

	/**
	 * A claim with a source says nothing of the paper itself: one word of it in a title
	 * is chance.
	 */
	private static boolean namesAPaper(List<Evidence> evidence) {
		return evidence.stream().anyMatch((one) -> one.field() == Field.KIND);
	}

	List<Evidence> evidence() {
		RegisteredDocument document = this.facts.document();
		return (document != null) ? new ArrayList<>(new Subjects(document, this.dossier, this.papers::knows)
			.weigh(this.statement, Agreement.between(this.statement.statement(), document))) : new ArrayList<>();
	}

	Sought sought(List<Evidence> evidence) {
		return new Sought(this.statement, this.citing.document(), this.facts.document(), confirmed(evidence),
				(paper) -> !Agreement.speaksOfAnother(this.statement.statement(), paper));
	}

	private Optional<Ranking.Ahead> ahead(List<Evidence> evidence) {
		OfficialId cited = this.citing.document();
		Sought sought = sought(evidence);
		Optional<Ranking.Ahead> ahead = Ranking.ahead(sought, this.dossier);
		boolean series = evidence.stream().anyMatch((one) -> one.field() == Field.SUFFIX && one.comparison().isAlike());
		if (ahead.isEmpty() && !sought.confirmed() && !series) {
			List<RegisteredDocument> elsewhere = this.papers.withWords(cited, this.statement);
			ahead = elsewhere.isEmpty() ? ahead : Ranking.ahead(sought, new PaperIndex(elsewhere, this.dossier));
		}
		return ahead;
	}

	/**
	 * Where the cited paper is told by its day or its sender alone, the topic may be
	 * another's.
	 */
	private Optional<Ranking.Ahead> ofTopic(List<Evidence> evidence) {
		RegisteredDocument document = this.facts.document();
		boolean sent = evidence.stream()
			.anyMatch(
					(one) -> (one.field() == Field.DATE || one.field() == Field.AUTHOR) && one.comparison().isAlike());
		return (document == null || !sent || !Unrelated.isTold(document, 1) || !this.statement.others().isEmpty())
				? Optional.empty() : Ranking.ofTopic(sought(evidence),
						String.join(" ", TopicWords.of(this.statement.text()).words()), this.dossier);
	}

	private List<String> meant(Verdict verdict, @Nullable Likelier likelier) {
		if (likelier != null) {
			return List.of(likelier.id());
		}
		return (verdict == Verdict.SEVERAL) ? this.facts.candidates().stream().map(OfficialId::value).toList()
				: List.of();
	}

	private static boolean confirmed(List<Evidence> evidence) {
		boolean told = evidence.stream()
			.anyMatch(
					(one) -> (one.field() == Field.TITLE || one.field() == Field.SUFFIX) && one.comparison().isAlike());
		return told && VerdictRule.agrees(evidence) && !VerdictRule.compared(evidence, Comparison.DIFFERENT);
	}

	private List<Remark> remarks() {
		List<Remark> remarks = new ArrayList<>(IrregularRemarks.on(this.citing));
		if (this.citing.document().isIssue()) {
			remarks.add(new Remark(Remark.Kind.ISSUE, "several-publications", null));
		}
		remarks.addAll(this.facts.otherForms());
		remarks.addAll(SupersededRemarks.on(this.facts.document()));
		return remarks;
	}

}

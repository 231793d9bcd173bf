package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Row;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Right citations, and the same words under another number.
 */
public final class Cases {

	private static final CitationFinder FINDER = new CitationFinder();

	/** So many other numbers of its dossier stand behind each title or row. */
	private static final int SWAPS = 5;

	private final SamplePapers titled = SamplePapers.read();

	private final SamplePapers all = SamplePapers.withRows();

	public SamplePapers papers() {
		return this.all;
	}

	public List<Case> rightRows() {
		return Row.table("agree")
			.map((row) -> new Case("rows right", row.citing(), row.document(), row.document().id()))
			.toList();
	}

	public List<Case> wrongRows() {
		return Row.table("differ").map((row) -> new Case("rows wrong", row.citing(), row.document(), null)).toList();
	}

	public List<Case> told() {
		return SamplePapers.lines("told.rows").stream().map(this::told).toList();
	}

	/** Sentences of great variety, of which not each is read. */
	public List<Case> varied() {
		return SamplePapers.lines("varied.rows").stream().map(this::told).toList();
	}

	private Case told(String line) {
		String[] cells = line.split("\\s*\\|\\s*");
		Citing read = Row.of(cells[0] + " | kst-1-1").citing();
		String text = Objects.requireNonNullElse(read.footnote(), read.sentence());
		OfficialId id = FINDER.findCited(text.substring(read.start(), read.end())).get(0).id().orElseThrow();
		RegisteredDocument cited = this.titled.find(id).orElseGet(() -> Row.of("{x} | " + id).document());
		String[] expected = cells[1].split(" ");
		OfficialId meant = (expected.length > 1) ? OfficialId.parse(expected[1])
				: expected[0].equals("WRONG") ? null : id;
		Citing citing = Row.of(cells[0] + " | " + id).citing();
		return new Case("told " + expected[0], citing, cited, meant);
	}

	public List<Case> titles() {
		return literal().map((paper) -> new Case("titles own", titled(paper, paper.id()), paper, paper.id())).toList();
	}

	public List<Case> titlesSwapped() {
		return literal()
			.flatMap((paper) -> others(this.titled, paper)
				.map((other) -> new Case("titles swapped", titled(paper, other.id()), other, paper.id())))
			.toList();
	}

	public List<Case> titlesAcross() {
		List<RegisteredDocument> papers = literal().toList();
		List<Case> cases = new ArrayList<>();
		for (int index = 0; index < papers.size(); index++) {
			RegisteredDocument paper = papers.get(index);
			RegisteredDocument other = papers.get((index * 7 + 101) % papers.size());
			if (!SamplePapers.dossier(paper.id()).equals(SamplePapers.dossier(other.id()))) {
				cases.add(new Case("titles across", titled(paper, other.id()), other, paper.id()));
			}
		}
		return cases;
	}

	public List<Case> rowsSwapped() {
		return Row.table("agree").flatMap(this::swapped).toList();
	}

	private Stream<Case> swapped(Row row) {
		return others(this.all, row.document()).map((other) -> swapped(row.citing(), other)).flatMap(Optional::stream);
	}

	/** The same words with another number in place of the citation. */
	private static Optional<Case> swapped(Citing citing, RegisteredDocument other) {
		String text = Objects.requireNonNullElse(citing.footnote(), citing.sentence());
		String number = other.id().display();
		String words = text.substring(citing.start(), citing.end());
		boolean one = FINDER.findCited(words).size() == 1;
		if (!one || text.indexOf(words) != text.lastIndexOf(words)) {
			return Optional.empty();
		}
		String changed = text.substring(0, citing.start()) + number + text.substring(citing.end());
		boolean note = citing.footnote() != null;
		Citing swapped = new Citing(note ? citing.sentence() : changed, note ? changed : null, citing.mark(),
				citing.otherMarks(), other.id(), citing.start(), citing.start() + number.length(), citing.day());
		return Optional.of(new Case("rows swapped", swapped, other, citing.document()));
	}

	private Stream<RegisteredDocument> literal() {
		return this.titled.all()
			.stream()
			.filter((paper) -> paper.literal() && paper.title() != null && paper.id().value().startsWith("kst-"));
	}

	private static Stream<RegisteredDocument> others(SamplePapers papers, RegisteredDocument paper) {
		List<RegisteredDocument> others = papers.beside(paper.id());
		int step = Math.max(1, others.size() / SWAPS);
		int from = others.isEmpty() ? 0 : Math.floorMod(paper.id().value().hashCode(), step);
		return Stream.iterate(from, (index) -> index < others.size(), (index) -> index + step)
			.limit(SWAPS)
			.map(others::get);
	}

	private static Citing titled(RegisteredDocument paper, OfficialId number) {
		String words = number.display();
		return Citing.of(paper.title() + " (" + words + ").", null, number, words, Row.DAY);
	}

	/** Words that cannot tell two papers apart. */
	public static boolean isSame(Case one, SamplePapers papers) {
		return one.meant() != null && Set.of(String.valueOf(one.cited().title()))
			.contains(String.valueOf(papers.get(one.meant()).title()));
	}

}

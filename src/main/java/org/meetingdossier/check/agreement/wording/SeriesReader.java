package org.meetingdossier.check.agreement.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads of which budget or council a clause says that the paper cited at its end is. Much
 * is told about one budget in the papers of another: money moves between them, and
 * members speak of them. So only a paper that is always of that budget counts, or a
 * budget that the citation directly follows.
 */
final class SeriesReader {

	/** A paper on a budget, up to the word for the budget. */
	private static final Set<String> OF_A_BUDGET = WordList
		.of("wijziging toelichting vragen antwoorden vaststelling verbetering beantwoording amendement");

	private static final Set<String> BEFORE = WordList.of("zie bij tijdens conform volgens per vgl cf : – - ( ,");

	private static final Set<String> OWN = WordList
		.of("wijziging vaststelling behandeling indiening aanbieding artikel");

	private static final Set<String> BEHIND = WordList.of("( ) , zie voor het jaar ook begrotingsjaar is hoofdstuk");

	/** What is done between budgets. */
	private static final Set<String> MOVED = WordList
		.of("laste gunste bijdrage bijdragen verdeling verdeeld vanuit naar dan");

	/** One ministry with two budgets, which members may well speak of in one debate. */
	static final Set<String> OF_ONE_MINISTRY = Set.of("BZ", "BHO");

	private final Words words;

	private final int from;

	private final int to;

	SeriesReader(Words words, int from, int to) {
		this.words = words;
		this.from = from;
		this.to = to;
	}

	@Nullable Series read() {
		Series behind = behind();
		Series before = (behind != null) ? behind : before();
		return (before != null || isMovedAnywhere()) ? before : new BudgetClause(this.words, this.from, this.to).read();
	}

	// "Kamerstuk …, begroting Defensie"
	private @Nullable Series behind() {
		int start = this.to + 1;
		if (this.words.get(this.to).type() != Token.Type.CITATION || !this.words.is(start, ",", "(")) {
			return null;
		}
		start += this.words.is(start + 1, "de", "het") ? 2 : 1;
		BudgetName budget = BudgetName.at(this.words, start);
		int end = (budget != null) ? budget.end() : start;
		end += (this.words.get(end).type() == Token.Type.NUMBER) ? 1 : 0;
		boolean closed = budget != null && (this.words.is(end, ")") || this.words.get(end).type() == Token.Type.BREAK);
		return (budget != null && closed) ? told(budget) : null;
	}

	private Series told(BudgetName budget) {
		return new Series(this.words.text(budget.start(), budget.end()), budget.keys(), Set.of(),
				portfoliosBeside(budget), Series.Scope.ANY);
	}

	private @Nullable Series before() {
		Series series = null;
		for (int i = this.from; i < this.to; i++) {
			if (isMoved(i)) {
				return null;
			}
			BudgetName budget = BudgetName.at(this.words, i);
			if (budget != null) {
				if (series != null || !isOfPaper(budget)) {
					return null;
				}
				series = told(budget);
				i = Math.max(i, budget.end() - 1);
			}
		}
		return (series != null) ? series : council();
	}

	private boolean isMovedAnywhere() {
		return IntStream.range(this.from, this.to).anyMatch(this::isMoved);
	}

	private boolean isMoved(int at) {
		String word = this.words.get(at).folded();
		return MOVED.contains(word) || word.contains("hevel") || word.contains("boek") || word.startsWith("toegevoegd");
	}

	private boolean isOfPaper(BudgetName budget) {
		int before = budget.start() - 1;
		while (this.words.is(before, "de", "een", "het", "deze", "eerste", "tweede", "suppletoire", "incidentele",
				"ingediende", "hoofdstuk")) {
			before--;
		}
		if (isPaperOn(before) && (isAtCitation(budget.end()) || isSubject(before, budget.end()))) {
			return true;
		}
		boolean open = before < this.from || BEFORE.contains(this.words.get(before).folded())
				|| (this.words.is(before, "in")
						&& (before == this.from || BEFORE.contains(this.words.get(before - 1).folded())))
				|| (this.words.is(before, "van") && OWN.contains(this.words.get(before - 1).folded()));
		return open && isAtCitation(budget.end()) && !isAbout(budget.start());
	}

	// "de nota van wijziging op", "de feitelijke vragen van uw Kamer over"
	private boolean isPaperOn(int preposition) {
		if (!this.words.is(preposition, "van", "over", "op", "bij")) {
			return false;
		}
		for (int i = preposition - 1; i >= Math.max(this.from, preposition - 4); i--) {
			if (OF_A_BUDGET.contains(this.words.get(i).folded())) {
				return i - this.from < 8 && !isAbout(i);
			}
		}
		return false;
	}

	// "de feitelijke vragen over … zijn beantwoord", but not "na vragen over … is een
	// motie
	// ingediend"
	private boolean isSubject(int before, int behind) {
		for (int i = this.from; i < this.to; i++) {
			boolean other = (i < before) ? this.words.is(i, "na", "op", "door", "met", "tijdens", "uit")
					: (i >= behind && (KindTable.at(this.words, i) != null || this.words.is(i, "ik")
							|| (Clause.isFinite(this.words.get(i))
									&& !this.words.is(i, "is", "zijn", "werd", "werden"))));
			if (other && !isOfYear(i) && !(this.words.is(i, "op") && this.words.is(i - 1, "antwoorden"))) {
				return false;
			}
		}
		return true;
	}

	// "samenhangende met de Voorjaarsnota"
	private boolean isOfYear(int at) {
		return this.words.is(at, "voorjaarsnota", "najaarsnota", "miljoenennota");
	}

	// "de motie over de behandeling van de begroting"
	private boolean isAbout(int at) {
		for (int i = this.from; i < at; i++) {
			if (this.words.is(i, "over", "inzake", "betreffende", "rondom", "omtrent")) {
				return true;
			}
		}
		return false;
	}

	private boolean isAtCitation(int at) {
		for (int i = at; i < this.to; i++) {
			Token token = this.words.get(i);
			if (token.type() != Token.Type.NUMBER && !BEHIND.contains(token.folded()) && !isSaid(i)
					&& !Chapters.isChapter(token.text())
					&& !(this.words.is(i, "over") && this.words.get(i + 1).type() == Token.Type.NUMBER)) {
				return false;
			}
		}
		return true;
	}

	// "is de begroting van Defensie bijgesteld": the verb that closes the clause
	private boolean isSaid(int at) {
		return this.words.is(at, "ingediend", "bijgesteld", "gewijzigd", "aangepast", "vastgesteld", "aangenomen");
	}

	private Set<String> portfoliosBeside(BudgetName budget) {
		Set<String> beside = new TreeSet<>();
		if (this.words.is(budget.start(), "begrotingsbehandeling", "begrotingsdebat")
				&& budget.keys().stream().anyMatch(OF_ONE_MINISTRY::contains)) {
			beside.addAll(OF_ONE_MINISTRY);
		}
		for (int i = this.from; i < this.to; i++) {
			boolean own = i >= budget.start() && i < budget.end();
			Read<Set<String>> owner = own ? null : BudgetName.owner(this.words, i, false);
			if (owner != null) {
				beside.addAll(owner.value());
			}
		}
		return beside;
	}

	// Without the bracket that opens before the citation.
	private int clauseEnd() {
		return this.words.is(this.to - 1, "(") ? this.to - 1 : this.to;
	}

	// "de reeks van de Europese Raad", "dossier Ecofin"
	private @Nullable Series council() {
		Set<String> all = Meetings.in(this.words.text(this.from, this.to)).bodies();
		for (int i = this.from; i < this.to; i++) {
			int name = i + 1;
			name += this.words.is(name, "van", "voor") ? 1 : 0;
			name += this.words.is(name, "de") ? 1 : 0;
			boolean row = this.words.is(i, "reeks", "dossier", "serie", "dossierreeks", "kamerstukreeks",
					"kamerdossier");
			boolean announced = row || (this.words.is(i, "stukken") && this.words.is(i - 1, "alle"));
			boolean compound = row && this.words.is(i - 1, "-") && this.words.isGlued(i);
			String council = announced ? Meetings.body(this.words, compound ? i - 2 : name) : null;
			if (council != null) {
				String told = this.words.text(compound ? i - 2 : i, compound ? i + 1 : Math.min(clauseEnd(), name + 3));
				return new Series(told, Set.of(), Set.of(council), all, Series.Scope.ANY);
			}
		}
		return null;
	}

}

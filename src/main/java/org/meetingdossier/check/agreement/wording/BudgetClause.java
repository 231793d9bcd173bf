package org.meetingdossier.check.agreement.wording;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A clause that starts with a budget and tells what stands in it or was tabled at it: "in
 * de begroting van OCW voor 2024 is … uitgetrokken", "bij de begroting van OCW diende het
 * lid … een motie in", "het Mobiliteitsfonds bevat …". The first is said of the budget
 * itself, so it counts for a bill and its explanation alone.
 */
final class BudgetClause {

	private static final String[] CONTRAST = { "geen", "niet", "maar", "ook", "anders", "evenals", "naast", "mede",
			"daarnaast", "hetzelfde", "dezelfde", "uit", "samen", "," };

	private static final String[] STANDS = { "is", "zijn", "staat", "staan", "stond", "was", "waren", "wordt",
			"worden" };

	private static final String[] HOLDS = { "bevat", "kent", "voorziet", "reserveert", "telt" };

	private final Words words;

	private final int from;

	private final int to;

	BudgetClause(Words words, int from, int to) {
		this.words = words;
		this.from = from;
		this.to = to;
	}

	/**
	 * Reads the clause.
	 * @return what it tells, or null when it does not start so
	 */
	@Nullable Series read() {
		Series fund = fund();
		if (fund != null) {
			return fund;
		}
		int lead = this.from;
		int at = lead + 1;
		at += this.words.is(at, "de", "het") ? 1 : 0;
		BudgetName budget = this.words.is(lead, "in", "op", "bij") ? name(at) : null;
		if (budget == null) {
			return null;
		}
		int end = behindYear(budget.end());
		if (this.words.is(lead, "bij")) {
			boolean tabled = this.words.is(end, "diende", "dienden") && has("motie", "moties", "amendement")
					&& !has("brief", "reactie");
			return tabled ? told(budget, Series.Scope.TABLED) : null;
		}
		return (this.words.is(end, STANDS) && !has(CONTRAST)) ? told(budget, Series.Scope.ESTIMATE) : null;
	}

	// "hoofdstuk XIV (LVVN)"
	private @Nullable BudgetName name(int at) {
		BudgetName budget = BudgetName.at(this.words, at);
		boolean chapter = budget == null && this.words.is(at, "hoofdstuk")
				&& Chapters.isChapter(this.words.get(at + 1).text()) && this.words.is(at + 2, "(")
				&& this.words.is(at + 4, ")") && Ministries.at(this.words, at + 3, false) != null;
		return chapter ? new BudgetName(Set.of(Chapters.WRITTEN + this.words.get(at + 1).text()), at, at + 5) : budget;
	}

	// "het Mobiliteitsfonds bevat", "provinciefonds: zie de toelichting bij"
	private @Nullable Series fund() {
		for (int i = this.from; i < this.to; i++) {
			String fund = Chapters.fund(this.words.get(i).folded());
			if (fund == null) {
				continue;
			}
			boolean first = i == this.from || (i == this.from + 1 && this.words.is(this.from, "het"));
			boolean holds = first && this.words.is(i + 1, HOLDS) && !has(CONTRAST);
			boolean announces = this.words.is(i + 1, ":") && isLead(i + 2);
			return (holds || announces) ? told(new BudgetName(Set.of(fund), i, i + 1), Series.Scope.ESTIMATE) : null;
		}
		return null;
	}

	private boolean isLead(int at) {
		for (int i = at; i < this.to; i++) {
			if (!this.words.is(i, "zie", "de", "het", "toelichting", "bij", "op", "begroting", "memorie", "van", "(")) {
				return false;
			}
		}
		return true;
	}

	// "voor (het jaar) 2024"
	private int behindYear(int at) {
		int next = at;
		while (this.words.is(next, "voor", "van", "het", "jaar") || DateReader.year(this.words, next) != null) {
			next++;
		}
		return next;
	}

	private boolean has(String... any) {
		for (int i = this.from; i < this.to; i++) {
			if (this.words.is(i, any)) {
				return true;
			}
		}
		return false;
	}

	private Series told(BudgetName budget, Series.Scope scope) {
		Set<String> beside = new TreeSet<>();
		if (budget.keys().stream().anyMatch(SeriesReader.OF_ONE_MINISTRY::contains)) {
			beside.addAll(SeriesReader.OF_ONE_MINISTRY);
		}
		for (int i = this.from; i < this.to; i++) {
			boolean own = i >= budget.start() && i < budget.end();
			Read<Set<String>> owner = own ? null : BudgetName.owner(this.words, i, false);
			if (owner != null) {
				beside.addAll(owner.value());
			}
		}
		return new Series(this.words.text(budget.start(), budget.end()), budget.keys(), Set.of(), beside, scope);
	}

}

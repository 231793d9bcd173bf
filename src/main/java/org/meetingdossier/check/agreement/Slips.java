package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Kinds;
import org.meetingdossier.check.agreement.wording.NamedPapers;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.check.agreement.wording.Years;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What a sentence says otherwise whose subject is that of the cited paper, wherever it
 * stands: a day that is one slip of the pen away, another number in a series, another
 * member beside the one who signed. A day that is neither the paper's nor its meeting's
 * may be that of something else; then it is not comparable, and there is no agreement.
 */
final class Slips {

	/** What comes every year is of its year, whenever it was sent. */
	private static final Pattern YEARLY = Pattern
		.compile("jaar(?:plan|verslag|rapport)\\p{L}* (?:(?:voor|over) )?(?:het jaar )?((?:19|20)\\d\\d)");

	/** A name with its year: "jaarplan MIVD 2024". */
	private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,}) ((?:19|20)\\d\\d)\\b");

	private Slips() {
	}

	static List<Evidence> of(Statement statement, RegisteredDocument paper, List<Evidence> known) {
		Findings slips = Findings.none();
		String title = paper.title();
		if (title == null || !statement.others().isEmpty()) {
			return slips.all();
		}
		Words words = statement.words();
		Told told = Told.in(words);
		Findings before = Findings.of(known);
		if (!before.any((one) -> one.field() == Field.DATE && one.comparison() != Comparison.NOT_COMPARABLE
				&& !title.equals(one.registered()))) {
			slips.add(DateComparison.ofDay(told, words, paper, statement.citing().day()));
		}
		slips.add(OtherKind.of(told, words, paper));
		slips.add(NumberedParts.otherThan(statement.text(), title));
		slips.add(year(statement.text(), paper));
		slips.add(ofOtherSubject(words, paper));
		String papers = NamedPapers.in(words).otherThan(NamedPapers.in(Words.of(title)));
		slips.add(papers.isEmpty() ? null : Evidence.of(Field.TITLE, papers, title, Comparison.DIFFERENT));
		if (!before.compares(Field.AUTHOR)) {
			slips.add(AuthorComparison.ofHandover(words, paper));
			slips.add(AuthorComparison.ofMaker(told, words, paper));
			slips.add(AuthorComparison.ofOthers(words, paper));
			slips.addNew(AuthorComparison.ofNamed(words, paper));
		}
		return slips.all();
	}

	/** "de cultuurnota", where the title has an "emancipatienota". */
	private static @Nullable Evidence ofOtherSubject(Words words, RegisteredDocument paper) {
		Map<PaperKind, String> titled = Kinds.compounds(Words.of(String.valueOf(paper.title())));
		return Kinds.compounds(words)
			.entrySet()
			.stream()
			.filter((one) -> titled.containsKey(one.getKey())
					&& TopicWords.of(one.getValue()).isOfOtherFields(TopicWords.of(titled.get(one.getKey()))))
			.findFirst()
			.map((one) -> Evidence.of(Field.TITLE, one.getValue(), paper.title(), Comparison.NOT_COMPARABLE))
			.orElse(null);
	}

	/** "het jaarverslag 2023", where the title has one other year. */
	private static @Nullable Evidence year(String text, RegisteredDocument paper) {
		Set<Integer> stated = Years.in(text);
		Set<Integer> titled = Years.in(String.valueOf(paper.title()));
		boolean sent = paper.date() != null && stated.contains(paper.date().getYear());
		Matcher yearly = YEARLY.matcher(text);
		if (yearly.find() && titled.size() == 1 && !titled.contains(Integer.valueOf(yearly.group(1)))) {
			return Evidence.of(Field.TITLE, yearly.group(), paper.title(), Comparison.DIFFERENT);
		}
		String named = (titled.size() == 1) ? ofAnotherYear(text, String.valueOf(paper.title())) : null;
		if (named != null) {
			return Evidence.of(Field.TITLE, named, paper.title(), Comparison.DIFFERENT);
		}
		boolean other = stated.size() == 1 && titled.size() == 1 && !titled.containsAll(stated) && !sent
				&& !Years.span(String.valueOf(paper.title()), stated);
		return other ? Evidence.of(Field.TITLE, String.valueOf(stated.iterator().next()), paper.title(),
				Comparison.DIFFERENT) : null;
	}

	/** A name of the title with another year behind it. */
	private static @Nullable String ofAnotherYear(String text, String title) {
		Map<String, String> titled = NAMED.matcher(title)
			.results()
			.collect(Collectors.toMap(Slips::name, (named) -> named.group(2), (first, other) -> first));
		return NAMED.matcher(text)
			.results()
			.filter((named) -> !named.group(2).equals(titled.getOrDefault(name(named), named.group(2))))
			.map(MatchResult::group)
			.findFirst()
			.orElse(null);
	}

	private static String name(MatchResult named) {
		return named.group(1).toLowerCase(Locale.ROOT);
	}

}

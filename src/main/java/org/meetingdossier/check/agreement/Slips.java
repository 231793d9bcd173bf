package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What a sentence says otherwise whose subject is that of the cited paper, wherever it
 * stands: a day that is one slip of the pen away, another number in a series, another
 * member beside the one who signed. A day that is neither the paper's nor its meeting's
 * may be that of something else; then it is not comparable, and there is no agreement.
 */
final class Slips {

	private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde",
			"zevende", "achtste", "negende", "tiende", "elfde", "twaalfde");

	private static final Pattern ORDINAL = Pattern
		.compile("\\b(" + String.join("|", ORDINALS) + "|\\d{1,2}(?:e|de|ste)) ([\\p{L}-]{5,})");

	private static final Pattern TWO = Pattern.compile("(\\p{Lu}[\\p{L}-]+) en (?:\\p{Ll}+ ){0,2}(\\p{Lu}[\\p{L}-]+)");

	private Slips() {
	}

	static List<Evidence> of(Statement statement, RegisteredDocument paper, List<Evidence> known) {
		List<Evidence> slips = new ArrayList<>();
		if (paper.title() == null || !statement.others().isEmpty()) {
			return slips;
		}
		Words words = Words.of(statement.text());
		Told told = Told.in(words);
		if (known.stream().noneMatch((one) -> one.field() == Field.DATE && one.comparison() != Comparison.NOT_COMPARABLE)) {
			add(slips, DateComparison.ofDay(told, words, paper, statement.citing().day()));
		}
		add(slips, KindComparison.ofOther(told, statement.text(), paper));
		add(slips, series(statement.text(), paper.title()));
		add(slips, NumberedParts.otherThan(statement.text(), paper.title()));
		if (known.stream().noneMatch((one) -> one.field() == Field.AUTHOR && one.comparison() != Comparison.NOT_COMPARABLE)) {
			add(slips, members(statement.text(), paper));
			add(slips, AuthorComparison.ofMaker(told, words, paper));
			add(slips, AuthorComparison.ofOthers(words, paper));
		}
		return slips;
	}

	private static void add(List<Evidence> slips, @Nullable Evidence slip) {
		if (slip != null) {
			slips.add(slip);
		}
	}

	private static @Nullable Evidence series(String text, String title) {
		Matcher stated = ORDINAL.matcher(halves(text));
		while (stated.find()) {
			Matcher registered = ORDINAL.matcher(halves(title));
			while (registered.find()) {
				boolean series = registered.group(2).equals(stated.group(2));
				if (series && number(registered.group(1)) != number(stated.group(1))) {
					return new Evidence(Field.TITLE, stated.group(), title, Comparison.DIFFERENT);
				}
			}
		}
		return null;
	}

	private static String halves(String text) {
		return text.toLowerCase(Locale.ROOT).replace("halfjaar", "helft");
	}

	private static int number(String ordinal) {
		int place = ORDINALS.indexOf(ordinal);
		return (place >= 0) ? place + 1 : Integer.parseInt(ordinal.replaceAll("\\D", ""));
	}

	// "Middendorp en Drost", of whom only one signed
	private static @Nullable Evidence members(String text, RegisteredDocument paper) {
		String title = String.valueOf(paper.title());
		int about = title.indexOf(" over ");
		boolean motion = title.matches("(?:Gewijzigde m|Nader gewijzigde m|M)otie van de leden .*") && about > 0 && !title.contains("c.s.");
		Matcher two = TWO.matcher(text);
		while (motion && two.find()) {
			String signed = title.substring(0, about);
			boolean first = signed.contains(two.group(1));
			boolean second = signed.contains(two.group(2));
			if (first != second) {
				return new Evidence(Field.AUTHOR, two.group(), signed.replaceFirst("^.*motie van |^Motie van ", ""), Comparison.DIFFERENT);
			}
		}
		return null;
	}

}

package org.meetingdossier.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Likelier;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.OfficialId;

/**
 * What checking a citation gave, in the few lines of a comment beside it: the verdict and
 * what it means, the values of the sentence and of the register, the paper that is meant,
 * and the register with its day. The same words stand on the page.
 */
public final class MarginWords {

	private final MessageSource messages;

	private final Locale locale;

	/**
	 * The words in a language.
	 * @param messages the words of the house
	 * @param locale the language of who reads them
	 */
	public MarginWords(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * What is said of a citation.
	 * @param name how people write the paper that is cited
	 * @param checked what checking gave
	 * @param remarks what else is to be known
	 * @return a line for each thing
	 */
	public List<String> of(String name, Outcome checked, List<Remark> remarks) {
		return of(name, checked, remarks, null);
	}

	/**
	 * What is said of a place in a dossier; a decision goes before a verdict.
	 * @param checked the place
	 * @return a line for each thing
	 */
	public List<String> of(CheckedPlace checked) {
		return of(checked.place().document().display(), checked.outcome(), checked.outcome().remarks(),
				checked.decision());
	}

	private List<String> of(String name, Outcome checked, List<Remark> remarks, @Nullable Decision decision) {
		List<String> lines = new ArrayList<>();
		String mark = (decision != null) ? decision.choice().name() : checked.verdict().name();
		lines.add(name + ": " + word("check.mark." + mark));
		if (decision != null) {
			lines.add(byHand(decision));
		}
		meaning(checked, remarks, lines);
		checked.evidence().forEach((evidence) -> lines.add(line(evidence)));
		if (!checked.meant().isEmpty()) {
			lines.add(meant(checked));
		}
		remarks.forEach((remark) -> lines.add(line(remark)));
		Basis basis = checked.basis();
		if (basis != null) {
			lines.add(word("check.basis") + ' ' + basis.source() + ", " + word("register.asOf", day(basis.asOf())));
		}
		return lines;
	}

	private String byHand(Decision decision) {
		String words = word("check.byHand." + decision.choice().name());
		OfficialId meant = decision.shouldBe();
		return (meant != null) ? words + ' ' + word("check.byHand.shouldBe") + ' ' + meant.display() : words;
	}

	private void meaning(Outcome checked, List<Remark> remarks, List<String> lines) {
		Basis basis = checked.basis();
		if (checked.verdict() == Verdict.NOT_CHECKED) {
			if (remarks.isEmpty()) {
				lines.add((basis != null) ? word("check.unchecked.since", day(basis.asOf())) : word("check.unchecked"));
			}
		}
		else if (checked.verdict() == Verdict.NOT_IN_REGISTER && basis != null) {
			lines.add(word("check.silent", day(basis.asOf())));
			Basis numbered = Objects.requireNonNullElse(checked.numbered(), basis);
			lines.add((checked.highest() != null)
					? word("check.silent.above", checked.highest(), numbered.source(), day(numbered.asOf()))
					: word("check.silent.meaning"));
		}
		else {
			lines.add(word("check.means." + checked.verdict().name()));
		}
	}

	private String line(Evidence evidence) {
		String registered = Objects.requireNonNullElse(evidence.registered(), word("check.evidence.none"));
		return word("check.margin.evidence", word("check.field." + evidence.field().name()), evidence.stated(),
				registered, word("check.comparison." + evidence.comparison().name()));
	}

	private String meant(Outcome checked) {
		String papers = checked.meantDocuments().stream().map(OfficialId::display).collect(Collectors.joining(", "));
		boolean several = checked.verdict() == Verdict.SEVERAL;
		String line = word(several ? "check.meant.several" : "check.meant.fits") + ' ' + papers;
		Likelier likelier = checked.likelier();
		if (likelier == null) {
			return line;
		}
		String title = (likelier.title() != null) ? ": " + likelier.title() : "";
		String words = likelier.words().isEmpty() ? ""
				: ". " + word("check.meant.words", String.join(", ", likelier.words()));
		return line + title + words;
	}

	private String line(Remark remark) {
		String words = word("check.remark." + remark.kind().name() + '.' + remark.code());
		OfficialId other = remark.otherDocument();
		return (other != null) ? words + ": " + other.display() : words;
	}

	private String day(LocalDate day) {
		return DateTimeFormatter.ofPattern(word("date.short"), this.locale).format(day);
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}

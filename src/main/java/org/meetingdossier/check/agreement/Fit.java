package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Which paper words fit: by the words of its title or, for a paper that is one slip of
 * the pen away, by kind and date, authors or meeting.
 */
final class Fit {

	/** So many telling words of a title must be there. */
	private static final int ENOUGH = 3;

	/** So large a part of a title, in hundredths, must be there. */
	private static final int CLEARLY = 70;

	/** By so much, in hundredths, must the best be better than the next. */
	private static final int BETTER = 25;

	/** A second paper on the same meeting: "de aanvulling op de geannoteerde agenda". */
	private static final Pattern SECOND = Pattern
		.compile("(?i)\\b(aanvull|addend|herzien|gewijzigd|nagezonden|nagekomen|update|correctie|vervolg)");

	private static final Subject NOTHING = Subject.of("");

	private Fit() {
	}

	static Optional<RegisteredDocument> best(Told read, @Nullable RegisteredDocument cited,
			Collection<RegisteredDocument> candidates) {
		if (cited != null && cited.isDescribed() && !differs(read, cited)) {
			return Optional.empty();
		}
		List<RegisteredDocument> others = candidates.stream()
			.filter((candidate) -> Identity.difference(read.citing().document(), candidate.id()) != null)
			.toList();
		Optional<RegisteredDocument> byTitle = byTitle(read, cited, others);
		return byTitle.isPresent() ? byTitle : byMakers(read, others);
	}

	private static Optional<RegisteredDocument> byTitle(Told read, @Nullable RegisteredDocument cited,
			List<RegisteredDocument> candidates) {
		Subject said = Subject.of(words(read));
		RegisteredDocument best = null;
		int most = (cited != null) ? part(said, cited) : 0;
		int next = most;
		for (RegisteredDocument candidate : candidates) {
			int part = part(said, candidate);
			if (part > most) {
				next = most;
				most = part;
				best = candidate;
			}
			else if (part > next) {
				next = part;
			}
		}
		boolean clear = best != null && most >= CLEARLY && most - next >= BETTER && !differs(read, best);
		return clear ? Optional.ofNullable(best) : Optional.empty();
	}

	private static String words(Told read) {
		String before = read.near().clause();
		return (read.citing().footnote() != null) ? read.citing().sentence() + ' ' + before : before;
	}

	private static int part(Subject said, RegisteredDocument document) {
		if (document.title() == null) {
			return 0;
		}
		Subject telling = Subject.of(document.title()).without(NOTHING);
		int shared = telling.sharedWith(said);
		return (shared < ENOUGH) ? 0 : shared * 100 / (int) telling.words().stream().distinct().count();
	}

	static boolean differs(Told read, RegisteredDocument document) {
		return Agreement.between(read, document).stream().anyMatch(Fit::isOfThePaper);
	}

	// House, session and number are what may be wrong in the citation itself.
	private static boolean isOfThePaper(Evidence one) {
		return one.comparison() == Comparison.DIFFERENT && one.field() != Field.SESSION && one.field() != Field.CHAMBER
				&& one.field() != Field.NUMBER && one.field() != Field.SUFFIX;
	}

	// The only near paper of that kind by those people, of that day or on that meeting.
	private static Optional<RegisteredDocument> byMakers(Told read, List<RegisteredDocument> candidates) {
		List<RegisteredDocument> fitting = new ArrayList<>();
		boolean first = !SECOND.matcher(words(read)).find();
		for (RegisteredDocument candidate : candidates) {
			if (Identity.isNear(read.citing().document(), candidate.id()) && isMadeSo(Agreement.between(read, candidate), first)) {
				fitting.add(candidate);
			}
		}
		return (fitting.size() == 1) ? Optional.of(fitting.get(0)) : Optional.empty();
	}

	private static boolean isMadeSo(List<Evidence> evidence, boolean first) {
		boolean kind = false;
		boolean maker = isEqual(evidence, Field.AUTHOR) && isEqual(evidence, Field.TITLE);
		for (Evidence one : evidence) {
			boolean equal = one.comparison() == Comparison.EQUAL;
			kind |= equal && one.field() == Field.KIND;
			maker |= equal && one.field() == Field.DATE && one.stated().matches(".*\\d{1,2}.*\\d{4}.*");
			maker |= equal && one.field() == Field.AUTHOR && one.stated().matches(".*(\\p{L} en \\p{L}|/).*")
					&& !one.stated().contains("minister");
			maker |= first && equal && one.field() == Field.TITLE && one.registered() != null
					&& Meetings.in(one.stated()).areSameAs(Meetings.in(one.registered()));
		}
		return kind && maker && evidence.stream().noneMatch(Fit::isOfThePaper);
	}

	private static boolean isEqual(List<Evidence> evidence, Field field) {
		return evidence.stream().anyMatch((one) -> one.field() == field && one.comparison() == Comparison.EQUAL);
	}

	static Evidence evidence(Citing citing, RegisteredDocument fit) {
		String registered = fit.id().display() + ((fit.title() != null) ? ": " + fit.title() : "");
		Field field = Identity.difference(citing.document(), fit.id());
		return Evidence.of((field != null) ? field : Field.NUMBER, citing.document().display(), registered,
				Comparison.DIFFERENT);
	}

}

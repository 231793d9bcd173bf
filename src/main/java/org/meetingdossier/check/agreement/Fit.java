package org.meetingdossier.check.agreement;

import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.register.RegisteredDocument;

/**
 * How well words fit the titles of papers.
 */
final class Fit {

	/** So many telling words of a title must be there. */
	private static final int ENOUGH = 3;

	/** So large a part of a title, in hundredths, must be there. */
	private static final int CLEARLY = 70;

	/** By so much, in hundredths, must the best be better than the next. */
	private static final int BETTER = 25;

	private static final Subject NOTHING = Subject.of("");

	private Fit() {
	}

	static Optional<RegisteredDocument> best(Citing citing, @Nullable RegisteredDocument cited,
			Collection<RegisteredDocument> candidates) {
		if (cited != null && cited.isDescribed() && !differs(citing, cited)) {
			return Optional.empty();
		}
		Subject said = Subject.of(words(citing));
		RegisteredDocument best = null;
		int most = (cited != null) ? part(said, cited) : 0;
		int next = most;
		for (RegisteredDocument candidate : candidates) {
			int part = candidate.id().equals(citing.document()) ? 0 : part(said, candidate);
			if (part > most) {
				next = most;
				most = part;
				best = candidate;
			}
			else if (part > next) {
				next = part;
			}
		}
		boolean clear = best != null && most >= CLEARLY && most - next >= BETTER && !differs(citing, best);
		return clear ? Optional.ofNullable(best) : Optional.empty();
	}

	private static String words(Citing citing) {
		String text = (citing.footnote() != null) ? citing.footnote() : citing.sentence();
		String before = CitingText.around(text, citing.start(), citing.end()).clause();
		return (citing.footnote() != null) ? citing.sentence() + ' ' + before : before;
	}

	private static boolean differs(Citing citing, RegisteredDocument document) {
		return Agreement.between(citing, document)
			.stream()
			.anyMatch((one) -> one.comparison() == Comparison.DIFFERENT && one.field() != Field.SESSION
					&& one.field() != Field.CHAMBER);
	}

	private static int part(Subject said, RegisteredDocument document) {
		if (document.title() == null) {
			return 0;
		}
		Subject title = Subject.of(document.title());
		Subject telling = title.without(NOTHING);
		int shared = telling.sharedWith(said);
		return (shared < ENOUGH) ? 0 : shared * 100 / (int) telling.words().stream().distinct().count();
	}

	static Evidence evidence(Citing citing, RegisteredDocument fit) {
		String registered = fit.id().display() + ((fit.title() != null) ? ": " + fit.title() : "");
		Field field = isOnlyOtherSuffix(citing.document().value(), fit.id().value()) ? Field.SUFFIX : Field.NUMBER;
		return Evidence.of(field, citing.document().display(), registered, Comparison.DIFFERENT);
	}

	// kst-36600-V-12 and kst-36600-X-12
	private static boolean isOnlyOtherSuffix(String one, String other) {
		String[] parts = one.split("-", -1);
		String[] others = other.split("-", -1);
		boolean suffixed = parts.length == 4 || others.length == 4;
		return suffixed && parts.length >= 3 && others.length >= 3 && parts[0].equals(others[0])
				&& parts[1].equals(others[1]) && parts[parts.length - 1].equals(others[others.length - 1]);
	}

}

package org.meetingdossier.check.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares what a sentence says of the paper it cites with what the register knows of
 * that paper. A number that resolves is not yet a right citation.
 */
public final class Agreement {

	private Agreement() {
	}

	/**
	 * Compares the citing words with a registered document, field by field.
	 * @param citing the citation among its words
	 * @param document what the register knows of the cited paper
	 * @return what the words say of the paper, each beside the register; empty when they
	 * say nothing
	 */
	public static List<Evidence> between(Citing citing, RegisteredDocument document) {
		return List.of();
	}

	/**
	 * Finds the paper of which the words rather speak: "these words belong to nr. 127".
	 * @param citing the citation among its words
	 * @param cited what the register knows of the cited paper; null when it is not there
	 * @param candidates described papers it could have been instead
	 * @return the one that the words clearly fit, and clearly better than the cited paper
	 */
	public static Optional<RegisteredDocument> betterFit(Citing citing, @Nullable RegisteredDocument cited,
			Collection<RegisteredDocument> candidates) {
		return Optional.empty();
	}

	/**
	 * Says where the words belong.
	 * @param citing the citation among its words
	 * @param fit the paper that the words fit
	 * @return the difference in suffix or number, with the title of that paper
	 */
	public static Evidence pointingTo(Citing citing, RegisteredDocument fit) {
		return Evidence.of(Field.NUMBER, citing.document().display(), fit.id().display(), Comparison.DIFFERENT);
	}

}

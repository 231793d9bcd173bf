package org.meetingdossier.check.ranking;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The paper that words mean, whatever number they give it.
 *
 * @param statement what the words say
 * @param number the number that they give
 * @param cited what the register knows of that number; null when it is not there
 * @param confirmed whether what the words say fits the cited paper already
 * @param possible whether a paper can be meant: nothing that is said differs from it
 */
public record Sought(TellingWords statement, OfficialId number, @Nullable RegisteredDocument cited, boolean confirmed,
		Predicate<RegisteredDocument> possible) {

}

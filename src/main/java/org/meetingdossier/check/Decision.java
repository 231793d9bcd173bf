package org.meetingdossier.check;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.OfficialId;

/**
 * What a clerk decided on a reference, by hand.
 *
 * @param id identity of the decision
 * @param choice what was decided
 * @param shouldBe the document that is meant; only for a wrong reference, if it is known
 * @param note why
 * @param name who decided
 * @param decidedAt when
 * @param verdict what checking gave at that time
 * @param sentence the sentence that was decided on
 */
public record Decision(UUID id, Choice choice, @Nullable OfficialId shouldBe, @Nullable String note, String name,
		Instant decidedAt, Verdict verdict, String sentence) {

}

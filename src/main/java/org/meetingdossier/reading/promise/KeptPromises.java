package org.meetingdossier.reading.promise;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.EditionAt;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.sentence.Quote;

/**
 * What readers are told of what came of promises. A sentence that they may not read any
 * more, or that was taken back, is not shown.
 */
@Component
public class KeptPromises {

	private final Steps steps;

	private final Editions editions;

	KeptPromises(Steps steps, Editions editions) {
		this.steps = steps;
		this.editions = editions;
	}

	/**
	 * What was confirmed.
	 * @param commitments identities of commitments
	 * @param clearance how far the reader may see
	 * @return what came of each of which anything did
	 */
	public Map<UUID, List<Line>> of(Collection<UUID> commitments, Level clearance) {
		return this.steps.of(commitments)
			.stream()
			.filter((step) -> step.confirmed() && isSeen(step.outcome(), clearance))
			.collect(Collectors.groupingBy(Step::commitment, Collectors.mapping(KeptPromises::line, Collectors.toUnmodifiableList())));
	}

	private boolean isSeen(PromiseOutcome outcome, Level clearance) {
		PromiseOutcome.Sentence sentence = outcome.sentence();
		return sentence == null || (this.editions.at(sentence.slug(), sentence.edition(), clearance) instanceof EditionAt.Open open
				&& quote(sentence).standsIn(open.published()));
	}

	private static Line line(Step step) {
		return new Line(step.id(), step.outcome().kind().name(), name(step.outcome()), addressOf(step.outcome()),
				TheHague.dayOf(step.decidedAt()));
	}

	/**
	 * Where what came of a promise is read.
	 * @param outcome what came of it
	 * @return the address
	 */
	static String addressOf(PromiseOutcome outcome) {
		PromiseOutcome.Sentence sentence = outcome.sentence();
		OfficialId document = outcome.document();
		if (document != null) {
			return "/documents/" + document.value();
		}
		PromiseOutcome.Sentence said = (sentence != null) ? sentence : new PromiseOutcome.Sentence("", "", "");
		return "/meetings/" + said.slug() + "/editions/" + said.edition() + "/sentence?text="
				+ URLEncoder.encode(said.words(), StandardCharsets.UTF_8).replace("+", "%20");
	}

	static String name(PromiseOutcome outcome) {
		OfficialId document = outcome.document();
		PromiseOutcome.@Nullable Sentence sentence = outcome.sentence();
		return (document != null) ? document.display() : (sentence != null) ? sentence.words() : "";
	}

	private static Quote quote(PromiseOutcome.Sentence sentence) {
		return new Quote(sentence.words(), "", "");
	}

	/**
	 * Something that came of a promise.
	 *
	 * @param id identity of the decision
	 * @param kind {@code ANSWER} or {@code PAPER}
	 * @param name the sentence, or the name of the paper
	 * @param address where it is read
	 * @param decidedOn the day on which a clerk confirmed it
	 */
	public record Line(UUID id, String kind, String name, String address, LocalDate decidedOn) {

	}

}

package org.meetingdossier.reading.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.reading.sentence.SentencesPage;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Looks for what may have come of a promise: in the register for papers of a later day
 * whose title has its words, and in public editions of this and later meetings for
 * sentences that have them. It proposes, a clerk decides.
 */
@Component
public class PossibleOutcomes {

	/** No list that a clerk would read to the end. */
	public static final int MOST = 5;

	/** The meetings after the promise that are looked through. */
	public static final int MOST_MEETINGS = 100;

	private static final int LEAST_SHARED = 2;

	/** A longer sentence is a list. */
	private static final int LONGEST = 1_000;

	private final Editions editions;

	private final Register register;

	PossibleOutcomes(Editions editions, Register register) {
		this.editions = editions;
		this.register = register;
	}

	/**
	 * What may have come of a promise.
	 * @param commitment the promise
	 * @return what has most of its words first; sentences, then papers
	 */
	public List<PromiseOutcome> of(DatedCommitment commitment) {
		List<PromiseOutcome> found = new ArrayList<>(answers(commitment));
		found.addAll(papers(commitment));
		return List.copyOf(found);
	}

	private List<PromiseOutcome> papers(DatedCommitment commitment) {
		PromiseWords promised = PromiseWords.of(commitment.words());
		if (promised.words().isEmpty()) {
			return List.of();
		}
		return best(this.register.withWords(promised.words())
			.stream()
			.filter((document) -> isAfter(document.date(), commitment) && !document.withdrawn())
			.map((document) -> scored(promised, document)));
	}

	/**
	 * A promise is kept after it was made; of a paper without a day nobody can say so.
	 */
	private static boolean isAfter(@Nullable LocalDate day, DatedCommitment commitment) {
		LocalDate letter = commitment.made().letterDate();
		LocalDate since = (letter != null) ? letter : commitment.made().firstDay();
		return day != null && day.isAfter(since);
	}

	private static Scored scored(PromiseWords promised, RegisteredDocument document) {
		String title = Objects.requireNonNullElse(document.title(), "");
		Set<String> shared = promised.sharedWith(PromiseWords.of(title));
		return new Scored(shared.size(), PromiseOutcome.paper(document.id(),
				String.join(", ", shared) + " · " + document.date() + " · " + title));
	}

	private List<PromiseOutcome> answers(DatedCommitment commitment) {
		PromiseWords promised = PromiseWords.of(commitment.words());
		LocalDate since = commitment.made().firstDay();
		return best(this.editions.meetings(Level.PUBLIC)
			.stream()
			.filter((meeting) -> !meeting.facts().firstDay().isBefore(since))
			.sorted(Comparator.comparing((MeetingSummary meeting) -> meeting.facts().firstDay()))
			.limit(MOST_MEETINGS)
			.flatMap((meeting) -> this.editions.current(meeting.slug(), Level.PUBLIC).stream())
			.flatMap((published) -> SentencesPage.of(published)
				.parts()
				.stream()
				.flatMap((part) -> part.lines().stream())
				.filter((line) -> line.words().length() <= LONGEST && !commitment.words().contains(line.words()))
				.map((line) -> {
					Set<String> shared = promised.sharedWith(PromiseWords.of(line.words()));
					return new Scored(shared.size(),
							PromiseOutcome.answer(new PromiseOutcome.Sentence(published.dossier().slug(),
									published.edition().letter(), line.words()), String.join(", ", shared)));
				})));
	}

	private static List<PromiseOutcome> best(Stream<Scored> scored) {
		return scored.filter((one) -> one.score() >= LEAST_SHARED)
			.sorted(Comparator.comparing(Scored::score).reversed())
			.map(Scored::outcome)
			.limit(MOST)
			.toList();
	}

	private record Scored(int score, PromiseOutcome outcome) {

	}

}

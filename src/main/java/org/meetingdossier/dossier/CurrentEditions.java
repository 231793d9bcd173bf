package org.meetingdossier.dossier;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.edition.EditionKey;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.edition.PublishedDossier.State;
import org.meetingdossier.dossier.level.SeenStates;

/**
 * Current editions as their readers see them. Each is read and taken apart once for its
 * key: a publication, a withdrawal, a change of a level or of a verdict gives another
 * key, so that nothing has to be forgotten. The key itself is read at each request,
 * before.
 */
@Component
class CurrentEditions {

	/** Characters of JSON; in memory it is some ten bytes for each. */
	private static final int MOST_CHARACTERS = 8_000_000;

	private final Cache<State, Weighed> known = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((State state, Weighed weighed) -> weighed.characters())
		.build();

	private final EditionRepository editions;

	private final MeetingRepository meetings;

	private final TransactionTemplate reading;

	CurrentEditions(EditionRepository editions, MeetingRepository meetings, PlatformTransactionManager transactions) {
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.editions = editions;
		this.meetings = meetings;
	}

	/**
	 * The editions with these keys.
	 * @return what the reader may see of them, in the order of the keys; one that was
	 * published over or taken back since its key was read may be missing
	 */
	List<PublishedDossier> in(List<EditionKey> keys, Level clearance) {
		List<State> asked = keys.stream().map((key) -> new State(key, clearance)).toList();
		Map<State, Weighed> found = this.known.getAll(asked,
				(unknown) -> this.reading.execute((transaction) -> read(unknown)));
		return asked.stream().map(found::get).filter(Objects::nonNull).map(Weighed::published).toList();
	}

	private Map<State, Weighed> read(Set<? extends State> states) {
		Map<UUID, State> byEdition = states.stream()
			.collect(Collectors.toMap((state) -> state.key().edition(), (state) -> state));
		List<Edition> read = this.editions.findWithContent(byEdition.keySet());
		ElementLevels today = ElementLevels
			.of(this.meetings.findLevels(read.stream().map(Edition::meetingId).toList()));
		Map<State, Weighed> weighed = new HashMap<>();
		for (Edition edition : read) {
			State state = byEdition.get(edition.id());
			if (state != null && state.clearance().sees(edition.servedAt())) {
				weighed.put(state,
						new Weighed(edition.seenWith(state.clearance(), today)
							.as(firstOfItsKind(edition, state.clearance(), today))
							.in(state), edition.revision().content().length()));
			}
		}
		return weighed;
	}

	/**
	 * The edition under whose letter a reader knows what they see: with the current one
	 * only hidden words changed.
	 */
	private PublishedDossier.Edition firstOfItsKind(Edition current, Level clearance, ElementLevels today) {
		Iterator<Edition> back = IntStream
			.iterate(current.sequence(), (sequence) -> sequence > 0, (sequence) -> sequence - 1)
			.mapToObj((sequence) -> (sequence == current.sequence()) ? Optional.of(current)
					: this.editions.findReadable(current.meetingId(), sequence))
			.flatMap(Optional::stream)
			.iterator();
		return SeenStates.of(back, (edition) -> edition.seenAs(clearance, today), 1)
			.stream()
			.findFirst()
			.orElse(current)
			.toContent();
	}

	private record Weighed(PublishedDossier published, int characters) {

	}

}

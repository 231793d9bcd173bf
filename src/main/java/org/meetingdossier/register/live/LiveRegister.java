package org.meetingdossier.register.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The registers themselves, asked at this moment: first the official publications, which
 * have all papers with their titles, then the Tweede Kamer, which has its own papers
 * before they are published. What was found is good for a quarter of an hour; silence is
 * not kept, as the paper may be there the next minute.
 */
public class LiveRegister {

	private static final Logger logger = LoggerFactory.getLogger(LiveRegister.class);

	private static final int MOST_KEPT = 10_000;

	private final boolean on;

	private final List<LiveSource> sources;

	private final Clock clock;

	private final Cache<OfficialId, LiveAnswer.Found> found;

	LiveRegister(LiveProperties properties, List<LiveSource> sources, Clock clock) {
		this.on = properties.enabled();
		this.sources = List.copyOf(sources);
		this.clock = clock;
		this.found = Caffeine.newBuilder()
			.maximumSize(MOST_KEPT)
			.expireAfterWrite(properties.keep())
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build();
	}

	/**
	 * Whether the registers are asked.
	 * @return false when a setting turns them off
	 */
	public boolean isOn() {
		return this.on;
	}

	/**
	 * Asks for a document. This may take as long as the settings say a register may take:
	 * nothing to do within a transaction.
	 * @param id the canonical id
	 * @return what the registers answer
	 */
	public LiveAnswer ask(OfficialId id) {
		List<LiveSource> able = this.sources.stream().filter((source) -> source.couldKnow(id)).toList();
		if (!this.on || able.isEmpty()) {
			return new LiveAnswer.NotAsked();
		}
		LiveAnswer.Found known = this.found.getIfPresent(id);
		if (known != null) {
			return known;
		}
		LiveAnswer answer = askAll(able, id);
		if (answer instanceof LiveAnswer.Found news) {
			this.found.put(id, news);
		}
		return answer;
	}

	private LiveAnswer askAll(List<LiveSource> able, OfficialId id) {
		List<RegisteredDocument> others = new ArrayList<>();
		LiveAnswer.Unreachable unreachable = null;
		for (LiveSource source : able) {
			try {
				List<RegisteredDocument> documents = source.ask(id);
				Optional<RegisteredDocument> exact = documents.stream()
					.filter((document) -> document.id().equals(id))
					.findFirst();
				if (exact.isPresent()) {
					return new LiveAnswer.Found(exact.get());
				}
				others.addAll(documents);
			}
			catch (RegisterUnreachableException ex) {
				unreachable = (unreachable != null) ? unreachable : unreachable(source, ex);
			}
		}
		return others.isEmpty() ? nothing(unreachable) : new LiveAnswer.Found(others.get(0));
	}

	private LiveAnswer nothing(LiveAnswer.@Nullable Unreachable unreachable) {
		return (unreachable != null) ? unreachable : new LiveAnswer.Silent(this.clock.instant());
	}

	private static LiveAnswer.Unreachable unreachable(LiveSource source, RegisterUnreachableException failure) {
		if (failure.trouble() != Trouble.LEFT_ALONE) {
			logger.warn("{} does not answer: {}", source.name(), failure.getMessage(), failure.getCause());
		}
		return new LiveAnswer.Unreachable(source.name(), failure.trouble(), source.lastReached());
	}

}

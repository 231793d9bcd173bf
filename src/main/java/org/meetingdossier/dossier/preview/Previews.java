package org.meetingdossier.dossier.preview;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.LinkToken;
import org.meetingdossier.account.People;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.History;

/**
 * Links that show the newest revision of a dossier to people without an account. Only a
 * hash of each token is kept, and none shows what is above its own level.
 */
@Component
@Transactional
public class Previews {

	/** The longest that a link may work. */
	public static final Duration LONGEST = Duration.ofDays(30);

	private final PreviewLinkRepository links;

	private final History history;

	private final People people;

	private final AuditLog audit;

	private final Clock clock;

	Previews(PreviewLinkRepository links, History history, People people, AuditLog audit, Clock clock) {
		this.links = links;
		this.history = history;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a link.
	 * @param level how far it shows; never further than its maker sees
	 * @param time how long it works, at most {@link #LONGEST}
	 * @param maker who makes it
	 * @param clearance how far the maker sees
	 * @return the token, which is shown once and kept nowhere
	 * @throws IllegalArgumentException if the level is above the clearance, or the time
	 * is not between nothing and the longest
	 */
	public String make(UUID dossier, Level level, Duration time, String maker, Level clearance) {
		if (!clearance.sees(level)) {
			throw new IllegalArgumentException("Nobody can show others more than they see");
		}
		if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException("A preview is shown for at most " + LONGEST);
		}
		LinkToken token = LinkToken.random();
		this.links
			.save(new PreviewLink(dossier, token, level, maker, this.clock.instant(), this.clock.instant().plus(time)));
		this.audit.record(AuditEvent.of(maker, AuditAction.PREVIEW_MADE, "meeting/" + dossier).after(level.name()));
		return token.value();
	}

	/**
	 * What a link shows: nothing above its own level, and nothing that its maker may not
	 * see and edit today. A dossier that is stricter than that is not shown.
	 * @return the preview, or empty when the link does not work
	 */
	@Transactional(readOnly = true)
	public Optional<Preview> open(String token) {
		return this.links.findByTokenHash(new LinkToken(token).hash())
			.filter((link) -> link.worksAt(this.clock.instant()))
			.flatMap((link) -> level(link).flatMap((level) -> {
				int newest = this.history.newest(link.meetingId());
				return this.history.whole(link.meetingId(), newest)
					.filter((dossier) -> level.sees(dossier.level()))
					.map((dossier) -> new Preview(dossier.seenWith(level), newest, link.expiresAt()));
			}));
	}

	/** How far a link shows today; empty if its maker may not edit any more. */
	private Optional<Level> level(PreviewLink link) {
		return this.people.named(link.maker())
			.filter((maker) -> !maker.disabled() && maker.details().roles().contains(Role.EDITOR))
			.map((maker) -> maker.details().clearance())
			.map((clearance) -> clearance.sees(link.level()) ? link.level() : clearance);
	}

	/**
	 * Makes a link stop working.
	 * @param link identity of the link
	 * @param who who revokes it
	 * @throws NoSuchElementException if the dossier has no such link
	 */
	public void revoke(UUID dossier, UUID link, String who) {
		this.links.findByIdAndMeetingId(link, dossier).orElseThrow().revoke(this.clock.instant());
		this.audit.record(AuditEvent.of(who, AuditAction.PREVIEW_REVOKED, "meeting/" + dossier));
	}

	/**
	 * The links to previews of a dossier.
	 * @return the newest first, also those that do not work any more
	 */
	@Transactional(readOnly = true)
	public List<PreviewSummary> list(UUID dossier) {
		return this.links.findByMeetingIdOrderByMadeAtDesc(dossier)
			.stream()
			.map((link) -> link.toSummary(this.clock.instant(), level(link).orElse(null)))
			.toList();
	}

}

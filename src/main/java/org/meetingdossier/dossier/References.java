package org.meetingdossier.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.dossier.event.VerdictsChanged;

/**
 * The references that are kept: those of the newest revision of each dossier and of its
 * editions.
 */
@Component
@Transactional(readOnly = true)
public class References {

	private final ReferenceRepository references;

	private final MeetingRepository meetings;

	private final ApplicationEventPublisher events;

	References(ReferenceRepository references, MeetingRepository meetings, ApplicationEventPublisher events) {
		this.references = references;
		this.meetings = meetings;
		this.events = events;
	}

	/**
	 * All references of a dossier that are kept.
	 * @param dossier identity of the dossier
	 * @return the references, those of the newest revision first, in reading order
	 */
	public List<KeptReference> of(UUID dossier) {
		return this.references.findKept(dossier).stream().map(Reference::toContent).toList();
	}

	/**
	 * The references of one revision.
	 * @param dossier identity of the dossier
	 * @param revision the number of the revision
	 * @return the references, in reading order; none when they are no longer kept
	 */
	public List<KeptReference> of(UUID dossier, int revision) {
		return this.references.findOfRevision(dossier, revision).stream().map(Reference::toContent).toList();
	}

	/**
	 * The newest revision of a dossier.
	 * @param dossier identity of the dossier
	 * @return identity of the revision, or empty when there is no such dossier
	 */
	public Optional<UUID> newestRevision(UUID dossier) {
		return this.references.findNewestRevision(dossier);
	}

	/**
	 * Some references.
	 * @param ids their identities
	 * @return those that are kept, in no particular order
	 */
	public List<KeptReference> withIds(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : this.references.findByIdIn(ids).stream().map(Reference::toContent).toList();
	}

	/**
	 * The dossiers that have references or could have, whatever their level.
	 * @return one line for each, by first day
	 */
	public List<ListedDossier> dossiers() {
		return this.meetings.findListed();
	}

	/**
	 * One dossier, whatever its level.
	 * @param dossier identity of the dossier
	 * @return the line, or empty when there is no such dossier
	 */
	public Optional<ListedDossier> dossier(UUID dossier) {
		return this.meetings.findListed(dossier);
	}

	/**
	 * Tells that a verdict or a decision on a reference changed: the pages that show it
	 * are made anew.
	 * @param dossier identity of the dossier
	 */
	@Transactional
	public void countChange(UUID dossier) {
		this.meetings.countCheck(dossier);
		this.events.publishEvent(new VerdictsChanged(dossier));
	}

}

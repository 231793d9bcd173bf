package org.meetingdossier.dossier.edition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.CitedPlaces;
import org.meetingdossier.dossier.document.Dossier;

/**
 * A dossier as its readers see it: the content of one edition, without what is above
 * their clearance.
 *
 * @param level the level to serve it at: the stricter of the edition's and today's
 * @param dossier what the reader may see of the content
 * @param state the state that it was read in: what was derived in it holds as long as it
 * is the same; null for what was not read as an edition, such as a preview
 */
public record PublishedDossier(Edition edition, Level level, Dossier dossier, @Nullable State state) {

	/**
	 * Something that looks like an edition, but was not read as the current one.
	 * @param level the level to serve it at
	 * @param dossier what the reader may see of the content
	 */
	public PublishedDossier(Edition edition, Level level, Dossier dossier) {
		this(edition, level, dossier, null);
	}

	/**
	 * Every place in this dossier that cites an official document.
	 * @return the places, in reading order
	 */
	public List<CitedPlace> citedPlaces() {
		return CitedPlaces.in(this.dossier);
	}

	/** How restricted a sheet is that holds all of it. */
	public Level strictest() {
		return this.level.stricter(this.dossier.strictest());
	}

	/**
	 * The same under the letter of another edition, in which the reader sees the same.
	 */
	public PublishedDossier as(Edition edition) {
		return new PublishedDossier(edition, this.level, this.dossier, this.state);
	}

	/** The same, read in a state. */
	public PublishedDossier in(State state) {
		return new PublishedDossier(this.edition, this.level, this.dossier, state);
	}

	/**
	 * What decides all that is read of a current edition.
	 *
	 * @param key the edition, with its levels and verdicts
	 * @param clearance how far the reader may see
	 */
	public record State(EditionKey key, Level clearance) {

	}

	/**
	 * A published revision.
	 *
	 * @param id identity of the edition
	 * @param letter {@code A} for the first, then {@code B}, {@code C}, …
	 * @param revision the number of the revision that was published
	 * @param publishedAt when it was published
	 * @param note what changed since the edition before, if anything was said
	 */
	public record Edition(UUID id, String letter, int revision, Instant publishedAt, @Nullable String note) {

	}

}

package org.meetingdossier.dossier.edition;

import org.meetingdossier.platform.NotFoundException;

/**
 * What somebody finds at the address of an edition: the edition, that it was withdrawn,
 * or nothing that they may know of.
 */
public sealed interface EditionAt {

	/**
	 * The edition, for whoever can do nothing without it.
	 * @throws EditionWithdrawnException if it was withdrawn
	 * @throws NotFoundException if there is none that the reader may know of
	 */
	PublishedDossier opened();

	/**
	 * It can be read.
	 *
	 * @param published the edition, without what the reader may not see
	 */
	record Open(PublishedDossier published) implements EditionAt {

		@Override
		public PublishedDossier opened() {
			return this.published;
		}

	}

	/**
	 * It could be read and was taken back.
	 *
	 * @param slug the dossier's part of an address
	 * @param notice what to tell the reader instead
	 */
	record Withdrawn(String slug, WithdrawnEdition notice) implements EditionAt {

		@Override
		public PublishedDossier opened() {
			throw new EditionWithdrawnException(this.slug, this.notice);
		}

	}

	/**
	 * There is none, or none that the reader may know of.
	 *
	 * @param reason the message that tells the reader what is not there
	 */
	record Unknown(NotFoundException reason) implements EditionAt {

		@Override
		public PublishedDossier opened() {
			throw this.reason;
		}

	}

}

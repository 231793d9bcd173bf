package org.meetingdossier.reading.web;

import org.meetingdossier.dossier.WithdrawnEdition;

/**
 * The edition that was asked for was withdrawn.
 */
class EditionWithdrawnException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String slug;

	private final transient WithdrawnEdition withdrawn;

	EditionWithdrawnException(String slug, WithdrawnEdition withdrawn) {
		super("Edition " + withdrawn.letter() + " of " + slug);
		this.slug = slug;
		this.withdrawn = withdrawn;
	}

	String slug() {
		return this.slug;
	}

	WithdrawnEdition withdrawn() {
		return this.withdrawn;
	}

}

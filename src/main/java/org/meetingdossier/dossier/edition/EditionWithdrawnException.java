package org.meetingdossier.dossier.edition;

/**
 * The edition that was asked for was withdrawn: readers find the notice in its place.
 */
public final class EditionWithdrawnException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String slug;

	private final transient WithdrawnEdition withdrawn;

	EditionWithdrawnException(String slug, WithdrawnEdition withdrawn) {
		super("Edition " + withdrawn.letter() + " of " + slug);
		this.slug = slug;
		this.withdrawn = withdrawn;
	}

	/**
	 * Of which dossier.
	 * @return the dossier's part of an address
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * What to tell the reader.
	 * @return which edition, when and why
	 */
	public WithdrawnEdition withdrawn() {
		return this.withdrawn;
	}

}

package org.meetingdossier.search.shelf;

import java.util.UUID;

import org.meetingdossier.dossier.edition.EditionKey;

/**
 * A dossier as it was when it was read for the index.
 *
 * @param dossier identity of the dossier
 * @param slug its part of an address
 * @param state its edition and the count of its levels: what is in the index may be shown
 * only as long as that is the same in the database
 */
public record IndexedState(UUID dossier, String slug, String state) {

	static IndexedState of(UUID dossier, String slug, EditionKey key) {
		return new IndexedState(dossier, slug, nameOf(key));
	}

	/**
	 * What stands in the index of the edition and levels that were read.
	 * @param key the key of the edition
	 * @return a name that another edition, or another level of something in it, changes
	 */
	public static String nameOf(EditionKey key) {
		return key.edition() + "/" + key.levels();
	}

}

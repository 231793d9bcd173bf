package org.meetingdossier.register;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.register.table.DocumentTable;
import org.meetingdossier.register.table.DocumentViews;

/**
 * All of the register, for who makes a copy of it: import by import, in portions.
 */
@Component
@Transactional(readOnly = true)
public class WholeRegister {

	private final DocumentTable documents;

	private final DocumentViews views;

	WholeRegister(DocumentTable documents, DocumentViews views) {
		this.documents = documents;
		this.views = views;
	}

	/**
	 * The imports that there were.
	 * @return all of them, also those that did not come to their end
	 */
	public List<Import> imports() {
		return this.documents.imports();
	}

	/**
	 * Some of the documents that came, or came last, with an import.
	 * @param one the import
	 * @param id the id behind which to go on; empty to begin
	 * @param limit how many at most
	 * @return the documents in the order of the database; fewer than the limit at the end
	 */
	public List<RegisteredDocument> after(Import one, String id, int limit) {
		return this.views.of(this.documents.after(one.sha256(), id, limit));
	}

	/**
	 * An import.
	 *
	 * @param sha256 hash of its file
	 * @param complete whether it came to its end
	 */
	public record Import(String sha256, boolean complete) {

	}

}

package org.meetingdossier.register.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column that a register file may have, by its name in lower case.
 */
enum RegisterColumn {

	/** The canonical id. */
	ID(100, true),

	/**
	 * The title, or words that describe the document; empty when it is only known to
	 * exist.
	 */
	TITLE(2000, false),

	/** Whether the title is the document's own; true where the column is not there. */
	LITERAL(5, false),

	/** What kind of paper it is. */
	KIND(100, false),

	/** What became of it: {@code aangenomen}, {@code verworpen}, {@code gewijzigd}. */
	STATUS(40, false),

	/** The title of its dossier. */
	DOSSIER_TITLE(500, false),

	/** Who wrote it; several are parted by semicolons. */
	AUTHOR(2000, false),

	/** The number of the document at the Tweede Kamer, such as {@code 2025D21084}. */
	DOCUMENT_NUMBER(20, false),

	/** The number of its case at the Tweede Kamer, such as {@code 2025Z09157}. */
	CASE_NUMBER(20, false),

	/** The day of the document, as {@code 2025-05-13}. */
	DATE(10, false),

	/**
	 * Where the row was seen; such rows tell more in words than others, see
	 * {@link RowInWords}.
	 */
	SOURCE(500, false);

	private final int maxLength;

	private final boolean required;

	RegisterColumn(int maxLength, boolean required) {
		this.maxLength = maxLength;
		this.required = required;
	}

	static Optional<RegisterColumn> named(String name) {
		return Arrays.stream(values()).filter((column) -> column.toString().equals(name)).findFirst();
	}

	int maxLength() {
		return this.maxLength;
	}

	boolean isRequired() {
		return this.required;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

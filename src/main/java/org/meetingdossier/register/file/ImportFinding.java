package org.meetingdossier.register.file;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

import org.meetingdossier.platform.StorableText;

/**
 * Something in a register file that is not right, with its place. As a message it reads
 * {@code register.finding.} and the code, with the place as its first argument.
 *
 * @param code what is wrong
 * @param place where
 * @param details the values that the sentence about it names
 */
public record ImportFinding(Code code, Place place, List<Object> details) implements MessageSourceResolvable {

	/** A wrong value is shown so that it can be found, not in full. */
	private static final int MAX_SHOWN = 80;

	public ImportFinding {
		details = details.stream()
			.map((detail) -> (detail instanceof String text) ? StorableText.of(text) : detail)
			.toList();
	}

	/**
	 * Something in a line of text.
	 * @param code what is wrong
	 * @param line the line of the file, from 1
	 * @param details the values that the sentence about it names
	 */
	public ImportFinding(Code code, int line, List<Object> details) {
		this(code, new Place(Place.Unit.LINE, line), details);
	}

	/**
	 * Something in a record of JSON or XML, which may all stand on one line.
	 * @param code what is wrong
	 * @param record which record it is, from 1
	 * @param details the values that the sentence about it names
	 * @return the finding
	 */
	public static ImportFinding ofRecord(Code code, int record, List<Object> details) {
		return new ImportFinding(code, new Place(Place.Unit.RECORD, record), details);
	}

	/**
	 * A wrong value as a finding shows it.
	 * @return its beginning
	 */
	public static String shown(String value) {
		return (value.length() <= MAX_SHOWN) ? value : value.substring(0, MAX_SHOWN) + "…";
	}

	public int line() {
		return this.place.number();
	}

	@Override
	public String[] getCodes() {
		return new String[] { "register.finding." + this.code };
	}

	@Override
	public Object[] getArguments() {
		Object[] arguments = new Object[this.details.size() + 1];
		arguments[0] = this.place;
		for (int i = 0; i < this.details.size(); i++) {
			arguments[i + 1] = this.details.get(i);
		}
		return arguments;
	}

	/**
	 * Where in a file something is.
	 *
	 * @param unit what is counted
	 * @param number which of them it is, from 1
	 */
	public record Place(Unit unit, int number) implements MessageSourceResolvable {

		@Override
		public String[] getCodes() {
			return new String[] { "register.place." + this.unit };
		}

		@Override
		public Object[] getArguments() {
			return new Object[] { Integer.toString(this.number) };
		}

		/** What is counted. */
		public enum Unit {

			/** Lines of text. */
			LINE,

			/** Records of JSON or XML. */
			RECORD

		}

	}

	/** What can be wrong. The names are stable: operators search their logs for them. */
	public enum Code {

		/** The file ends before the line that names its columns. */
		NO_HEADER,

		/** The lines above the header do not give a value that every file must give. */
		MISSING_PROPERTY,

		/** A column that every file must have is not there. */
		MISSING_COLUMN,

		/** The header names a column that is not known. */
		UNKNOWN_COLUMN,

		/** The header names a column twice. */
		REPEATED_COLUMN,

		/** The line holds bytes that are no UTF-8. */
		NOT_UTF8,

		/** The line is longer than a row can be. */
		LINE_TOO_LONG,

		/** The row has more or fewer cells than the header has columns. */
		COLUMN_COUNT,

		/** The id has none of the known forms. */
		MALFORMED_ID,

		/** The date is no calendar day, or in an impossible year. */
		MALFORMED_DATE,

		/** Something else than true or false. */
		MALFORMED_FLAG,

		/** A value that a document must have is not there. */
		EMPTY_VALUE,

		/** The value is longer than is stored. */
		VALUE_TOO_LONG,

		/** The value holds a character that is no text. */
		CONTROL_CHARACTER,

		/** Another row of the file has the same id; the row with a literal title wins. */
		DUPLICATE_ID,

		/** The record has no number by which it could be known. */
		NO_ID,

		/** The file has none of the forms that can be read. */
		NOT_RECOGNISED,

		/** The file breaks off, or goes on in a way that cannot be read. */
		DAMAGED,

		/** The register says that it did not answer the question. */
		DIAGNOSTIC,

		/** The file is larger than is read. */
		TOO_LARGE

	}

}

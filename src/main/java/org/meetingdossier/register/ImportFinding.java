package org.meetingdossier.register;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * Something in a register file that is not right, with its place. As a message it reads
 * {@code register.finding.} and the code, with the line as its first argument.
 *
 * @param code what is wrong
 * @param line the line of the file, from 1
 * @param details the values that the sentence about it names
 */
public record ImportFinding(Code code, int line, List<Object> details) implements MessageSourceResolvable {

	public ImportFinding {
		details = List.copyOf(details);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "register.finding." + this.code };
	}

	@Override
	public Object[] getArguments() {
		Object[] arguments = new Object[this.details.size() + 1];
		arguments[0] = Integer.toString(this.line);
		for (int i = 0; i < this.details.size(); i++) {
			arguments[i + 1] = this.details.get(i);
		}
		return arguments;
	}

	/**
	 * What can be wrong. The names are stable: operators search their logs for them.
	 */
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
		DUPLICATE_ID

	}

}

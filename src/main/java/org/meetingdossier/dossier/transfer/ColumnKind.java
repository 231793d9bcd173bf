package org.meetingdossier.dossier.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a column holds, and how that is written in a file, whatever the database.
 */
enum ColumnKind {

	IDENTITY {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			UUID value = row.getObject(column, UUID.class);
			return (value != null) ? value.toString() : null;
		}

		@Override
		Object parse(JsonNode value) {
			return UUID.fromString(value.stringValue());
		}
	},

	MOMENT {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
			return (value != null) ? value.toInstant().toString() : null;
		}

		@Override
		Object parse(JsonNode value) {
			return Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC);
		}
	},

	DAY {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			LocalDate value = row.getObject(column, LocalDate.class);
			return (value != null) ? value.toString() : null;
		}

		@Override
		Object parse(JsonNode value) {
			return LocalDate.parse(value.stringValue());
		}
	},

	TIME {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			LocalTime value = row.getObject(column, LocalTime.class);
			return (value != null) ? value.toString() : null;
		}

		@Override
		Object parse(JsonNode value) {
			return LocalTime.parse(value.stringValue());
		}
	},

	BYTES {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			byte[] value = row.getBytes(column);
			return (value != null) ? Base64.getEncoder().encodeToString(value) : null;
		}

		@Override
		Object parse(JsonNode value) {
			return Base64.getDecoder().decode(value.stringValue());
		}
	},

	YES_OR_NO {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			boolean value = row.getBoolean(column);
			return row.wasNull() ? null : value;
		}

		@Override
		Object parse(JsonNode value) {
			return value.booleanValue();
		}
	},

	NUMBER {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			long value = row.getLong(column);
			return row.wasNull() ? null : value;
		}

		@Override
		Object parse(JsonNode value) {
			return value.longValue();
		}
	},

	WORDS {
		@Override
		@Nullable Object read(ResultSet row, String column) throws SQLException {
			return row.getString(column);
		}

		@Override
		Object parse(JsonNode value) {
			return value.stringValue();
		}
	};

	/** The value of a column as a file holds it. */
	abstract @Nullable Object read(ResultSet row, String column) throws SQLException;

	/** The value in a file as a database takes it. */
	abstract Object parse(JsonNode value);

	/** By the name that a database gives the type. */
	static ColumnKind of(String type) {
		String name = type.toLowerCase(Locale.ROOT);
		if (name.startsWith("timestamp")) {
			return MOMENT;
		}
		if (name.startsWith("time")) {
			return TIME;
		}
		return switch (name) {
			case "uuid" -> IDENTITY;
			case "date" -> DAY;
			case "bytea", "binary varying" -> BYTES;
			case "bool", "boolean" -> YES_OR_NO;
			case "int2", "int4", "int8", "smallint", "integer", "bigint" -> NUMBER;
			case "varchar", "character varying", "text" -> WORDS;
			default -> throw new IllegalStateException("Dossiers hold nothing of the type " + type);
		};
	}

}

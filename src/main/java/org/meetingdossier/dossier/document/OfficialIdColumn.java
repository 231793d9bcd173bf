package org.meetingdossier.dossier.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * Keeps the canonical id of an official document in a column.
 */
@Converter
class OfficialIdColumn implements AttributeConverter<@Nullable OfficialId, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable OfficialId id) {
		return (id != null) ? id.value() : null;
	}

	@Override
	public @Nullable OfficialId convertToEntityAttribute(@Nullable String id) {
		return (id != null) ? OfficialId.parse(id) : null;
	}

}

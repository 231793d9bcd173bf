package org.meetingdossier.register.source;

import java.io.InputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents from pages of the Tweede Kamer's open data (OData), of which a file may
 * hold several, one behind the other. Names of version 4 and of version 5 are understood.
 */
public final class TweedeKamerPages implements SourceRecords {

	/** Longer values than this are no title; they would only fill the memory. */
	private static final int LONGEST_VALUE = 1_000_000;

	private static final int DEEPEST = 50;

	/** Behind a record comes the next one, and behind a page the next page. */
	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxStringLength(LONGEST_VALUE).maxNestingDepth(DEEPEST).build())
			.build())
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final JsonParser json;

	private int number;

	private boolean inRecords;

	private boolean hasPage;

	private @Nullable String nextLink;

	/**
	 * Starts to read.
	 * @param bytes the pages, as UTF-8 without compression; closed with this
	 */
	public TweedeKamerPages(InputStream bytes) {
		this.json = MAPPER.createParser(bytes);
	}

	@Override
	public @Nullable SourceRecord next() {
		try {
			JsonToken token = this.json.nextToken();
			while (token != null) {
				if (this.inRecords && token == JsonToken.START_OBJECT) {
					return TweedeKamerRecord.read(++this.number, MAPPER.readTree(this.json));
				}
				if (this.inRecords) {
					this.inRecords = token != JsonToken.END_ARRAY;
				}
				else if (token == JsonToken.PROPERTY_NAME) {
					property(this.json.currentName());
				}
				token = this.json.nextToken();
			}
		}
		catch (JacksonException ex) {
			throw new DamagedSourceException(line(), ex);
		}
		if (!this.hasPage) {
			throw new DamagedSourceException(line(), "no page of records");
		}
		return null;
	}

	private void property(String name) {
		JsonToken value = this.json.nextToken();
		if (name.equals("value") && value == JsonToken.START_ARRAY) {
			this.inRecords = true;
			this.hasPage = true;
		}
		else if (name.equals("error")) {
			JsonNode error = MAPPER.readTree(this.json);
			throw new DiagnosticException(error.path("message").asString(error.toString()));
		}
		else if (name.endsWith("odata.nextLink")) {
			this.nextLink = this.json.getString();
		}
		else {
			this.json.skipChildren();
		}
	}

	private int line() {
		return this.json.currentLocation().getLineNr();
	}

	/**
	 * Where the records after the last page read so far are.
	 * @return the address; known once all records of the page were read
	 */
	public Optional<String> nextLink() {
		return Optional.ofNullable(this.nextLink);
	}

	@Override
	public void close() {
		this.json.close();
	}

}

package org.meetingdossier.dossier.document;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.meetingdossier.citation.OfficialId;

/**
 * The canonical JSON of a dossier: keys in alphabetical order, no white space, absent
 * values as null. The same dossier always gives the same text. Keys that a later form of
 * the dossier dropped are passed over, so that old revisions stay readable.
 */
public final class DossierJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.addModule(new SimpleModule().addSerializer(OfficialId.class, new OfficialIdWriter())
			.addDeserializer(OfficialId.class, new OfficialIdReader()))
		.build();

	private DossierJson() {
	}

	public static String write(Dossier dossier) {
		// Facts are keys of what they are known of: only the tree has all keys in one
		// order.
		return MAPPER.writeValueAsString(tree(dossier));
	}

	public static Dossier read(String json) {
		return MAPPER.readValue(json, Dossier.class);
	}

	/** The same as a tree, to be taken apart key by key. */
	public static JsonNode tree(Dossier dossier) {
		return MAPPER.valueToTree(dossier);
	}

	public static Dossier read(JsonNode tree) {
		return MAPPER.treeToValue(tree, Dossier.class);
	}

	private static final class OfficialIdWriter extends ValueSerializer<OfficialId> {

		@Override
		public void serialize(OfficialId id, JsonGenerator generator, SerializationContext context) {
			generator.writeString(id.value());
		}

	}

	private static final class OfficialIdReader extends ValueDeserializer<OfficialId> {

		@Override
		public OfficialId deserialize(JsonParser parser, DeserializationContext context) {
			return OfficialId.parse(parser.getString());
		}

	}

}

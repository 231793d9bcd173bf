package org.meetingdossier.register.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFinding.Code;

/**
 * One record of the official publications. {@code documenttitel} is the title of the
 * paper itself; {@code title} puts that of the dossier before it.
 */
final class SruRecord {

	private final Map<String, List<String>> values;

	private final FactsReader read;

	private SruRecord(int number, Map<String, List<String>> values) {
		this.values = values;
		this.read = new FactsReader(number);
	}

	static SourceRecord read(int number, Map<String, List<String>> values) {
		if (values.isEmpty()) {
			return new SourceRecord(number, null, null);
		}
		SruRecord record = new SruRecord(number, values);
		DocumentFacts facts = record.facts();
		return (record.read.finding() != null) ? new SourceRecord(number, null, record.read.finding())
				: new SourceRecord(number, facts, null);
	}

	private @Nullable DocumentFacts facts() {
		String identifier = first("identifier");
		if (identifier == null) {
			this.read.wrong(Code.NO_ID);
			return null;
		}
		Optional<OfficialId> id = OfficialId.tryParse(identifier);
		if (id.isEmpty()) {
			this.read.wrong(Code.MALFORMED_ID, ImportFinding.shown(identifier));
			return null;
		}
		return new DocumentFacts(id.get(), this.read.text(first("documenttitel", "title"), "title", 2000), true,
				this.read.text(first("dossiertitel"), "dossier_title", 500),
				this.read.text(first("subrubriek", "publicatienaam"), "kind", 100), null, authors(),
				FactsReader.chamber(first("creator")), FactsReader.session(first("vergaderjaar")), null, null,
				this.read.date(first("date", "issued"), "date"));
	}

	private List<RegisteredAuthor> authors() {
		return this.values.getOrDefault("indiener", List.of())
			.stream()
			.flatMap((name) -> Stream.ofNullable(this.read.text(name, "author", RegisteredAuthor.LONGEST)))
			.map((name) -> RegisteredAuthor.read(name))
			.distinct()
			.toList();
	}

	private @Nullable String first(String... names) {
		return Stream.of(names)
			.flatMap((name) -> this.values.getOrDefault(name, List.of()).stream())
			.findFirst()
			.orElse(null);
	}

}

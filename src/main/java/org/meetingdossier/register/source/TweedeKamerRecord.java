package org.meetingdossier.register.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.file.ImportFinding.Code;

/**
 * One document of the Tweede Kamer's open data, with what is expanded of its dossiers,
 * cases, actors and versions.
 */
final class TweedeKamerRecord {

	private final JsonNode document;

	private final FactsReader read;

	private TweedeKamerRecord(int number, JsonNode document) {
		this.document = document;
		this.read = new FactsReader(number);
	}

	/** Deleted records come with a mark or with nothing but nulls. */
	static SourceRecord read(int number, JsonNode document) {
		boolean empty = document.valueStream()
			.allMatch((value) -> value.isNull() || (value.isContainer() && value.isEmpty()));
		if (empty || document.path("Verwijderd").asBoolean(false)) {
			return new SourceRecord(number, null, null);
		}
		TweedeKamerRecord record = new TweedeKamerRecord(number, document);
		DocumentFacts facts = record.facts();
		return (record.read.finding() != null) ? new SourceRecord(number, null, record.read.finding())
				: new SourceRecord(number, facts, null);
	}

	private @Nullable DocumentFacts facts() {
		String documentNumber = this.read.text(first(this.document, "DocumentNummer", "Nummer"), "document_number", 20);
		Optional<OfficialId> id = id(documentNumber);
		if (id.isEmpty()) {
			this.read.wrong(Code.NO_ID);
			return null;
		}
		String subject = this.read.text(first(this.document, "Onderwerp", "Titel", "Citeertitel"), "title", 2000);
		JsonNode dossier = this.document.path("Kamerstukdossier").path(0);
		return new DocumentFacts(id.get(), subject, true, this.read.text(first(dossier, "Titel"), "dossier_title", 500),
				this.read.text(first(this.document, "Soort"), "kind", 100), null, authors(), chamber(), session(),
				documentNumber, this.read.text(first(this.document.path("Zaak").path(0), "Nummer"), "case_number", 20),
				this.read.date(first(this.document, "Datum"), "date"));
	}

	/**
	 * The id that the publication carries is certain. Else a paper of several dossiers
	 * has the number that the first of them gave it.
	 */
	private Optional<OfficialId> id(@Nullable String documentNumber) {
		Optional<OfficialId> published = Stream.of("HuidigeDocumentVersie", "DocumentVersie")
			.flatMap((name) -> each(this.document.path(name)))
			.map((version) -> first(version, "ExterneIdentifier"))
			.flatMap(Stream::ofNullable)
			.flatMap((id) -> OfficialId.tryParse(id).stream())
			.filter((id) -> id.kind() == CitationKind.KAMERSTUK)
			.findFirst();
		return published
			.or(() -> DossierPaper.id(this.document.path("Kamerstukdossier").path(0),
					first(this.document, "Volgnummer", "Ondernummer")))
			.or(() -> DossierPaper.answer(first(this.document, "Aanhangselnummer")))
			.or(() -> Optional.ofNullable(documentNumber).flatMap(OfficialId::tryParse));
	}

	private @Nullable Chamber chamber() {
		String chamber = first(this.document, "Kamer");
		if ("1".equals(chamber)) {
			return Chamber.EERSTE_KAMER;
		}
		return "2".equals(chamber) ? Chamber.TWEEDE_KAMER : FactsReader.chamber(chamber);
	}

	private @Nullable SessionYear session() {
		return FactsReader.session(first(this.document, "Vergaderjaar"));
	}

	private List<RegisteredAuthor> authors() {
		return each(this.document.path("DocumentActor")).filter((actor) -> signs(actor))
			.sorted(Comparator.comparing((actor) -> !relation(actor).startsWith("eerste")))
			.flatMap((actor) -> FactsReader
				.author(this.read.text(first(actor, "ActorNaam", "Naam"), "author", RegisteredAuthor.LONGEST),
						this.read.text(first(actor, "Functie"), "author", RegisteredAuthor.LONGEST))
				.stream())
			.distinct()
			.toList();
	}

	/** Others are who it is addressed to and the committees that deal with it. */
	private static boolean signs(JsonNode actor) {
		String relation = relation(actor);
		return relation.isEmpty() || relation.contains("ondertekenaar") || relation.contains("afzender");
	}

	private static String relation(JsonNode actor) {
		return Optional.ofNullable(first(actor, "Relatie")).orElse("").toLowerCase(Locale.ROOT);
	}

	/** The elements of an array, or the one thing itself. */
	private static Stream<JsonNode> each(JsonNode node) {
		return node.isArray() ? node.valueStream() : Stream.of(node);
	}

	/** The first of these names that has a value. */
	static @Nullable String first(JsonNode node, String... names) {
		for (String name : names) {
			JsonNode value = node.path(name);
			if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
				return value.asString();
			}
		}
		return null;
	}

}

package org.meetingdossier.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.comparison.DossierComparison;
import org.meetingdossier.dossier.comparison.Entry;
import org.meetingdossier.dossier.comparison.FieldChange;
import org.meetingdossier.dossier.conflict.DossierMerge;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.OtherValue;
import org.meetingdossier.dossier.document.TopicFacts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field that an element has, also one that it gets next year, is stored, written,
 * compared, merged and has a name.
 */
class EveryFieldTests {

	/**
	 * For the delegation, as some kinds of position are: then one field changes alone.
	 */
	private final Dossier dossier = DossierBuilder.aDossier()
		.generalLine(DossierBuilder.position(Level.DELEGATION, "Algemene lijn", "Toelichting"))
		.withSession("Ochtend")
		.withTopic("Oekraïne", "Achtergrond", DossierBuilder.position(Level.DELEGATION, "Lijn", "Toelichting"))
		.build();

	static Stream<Arguments> fields() {
		return Arrays.stream(ElementKind.values())
			.flatMap((kind) -> kind.fields().stream().map((field) -> Arguments.of(kind, field)));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void isStored(ElementKind kind, ElementField field) {
		Meeting meeting = new Meeting(this.dossier);
		Dossier changed = changed(kind, field);
		meeting.become(changed);
		assertThat(meeting.toDossier()).isEqualTo(changed);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void isWrittenAndRead(ElementKind kind, ElementField field) {
		Dossier changed = changed(kind, field);
		assertThat(DossierJson.write(changed)).contains("\"" + field.name() + "\":");
		assertThat(DossierJson.read(DossierJson.write(changed))).isEqualTo(changed);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void isCompared(ElementKind kind, ElementField field) {
		ContentPair pair = new ContentPair("A", this.dossier, "B", changed(kind, field), Level.PUBLIC);
		List<Entry> entries = DossierComparison.of(pair).entries();
		if (field.kind() == ElementField.Kind.ELEMENT) {
			// It was in no session, and no session has the new identity: both are nothing
			// to a reader.
			assertThat(entries).isEmpty();
			return;
		}
		assertThat(entries).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo(kind);
			assertThat(entry.fields()).extracting(FieldChange::field).containsExactly(field.name());
		});
	}

	@ParameterizedTest
	@MethodSource("fields")
	void isMergedWithWhatSomebodyElseChanged(ElementKind kind, ElementField field) {
		Dossier mine = changed(kind, field);
		Dossier theirs = DossierBuilder.aDossier().withTopic("Erbij", "").build();
		UnaryOperator<Dossier> both = (one) -> one
			.withTopics(Stream.concat(one.topics().stream(), theirs.topics().stream()).toList());
		DossierMerge merge = new DossierMerge(this.dossier, both.apply(this.dossier), mine);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(merge.merged()).isEqualTo(both.apply(mine));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void hasAName(ElementKind kind, ElementField field) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/dossier");
		messages.setFallbackToSystemLocale(false);
		for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
			assertThat(messages.getMessage("field." + field.name(), null, language)).isNotBlank();
			assertThat(messages.getMessage("element." + kind, null, language)).isNotBlank();
		}
	}

	@Test
	void citesWhereThePagesNumberTheirNotes() {
		assertThat(fields().map((one) -> (ElementField) one.get()[1]).filter((field) -> field.part() != null))
			.extracting(ElementField::name)
			.containsExactly("introduction", "line", "explanation", "description", "background", "line", "explanation",
					"what");
	}

	private Dossier changed(ElementKind kind, ElementField field) {
		Element element = this.dossier.elements()
			.stream()
			.filter((one) -> one.kind() == kind)
			.findFirst()
			.orElseThrow();
		return put(element.id(), OtherValue.in(element.content(), field));
	}

	private Dossier put(UUID id, Record content) {
		if (content instanceof MeetingFacts facts) {
			return this.dossier.with(facts);
		}
		if (content instanceof Dossier.Session session) {
			return this.dossier.withSessions(List.of(session));
		}
		if (content instanceof Dossier.Position position && this.dossier.topics()
			.stream()
			.noneMatch((topic) -> topic.positions().stream().anyMatch((one) -> one.id().equals(id)))) {
			return this.dossier.withGeneralLine(position);
		}
		return this.dossier.withTopics((topic) -> {
			if (content instanceof TopicFacts facts) {
				return topic.with(facts);
			}
			return (content instanceof Dossier.Position position) ? topic.withPositions(List.of(position))
					: topic.withCommitments(List.of((Dossier.Commitment) content));
		});
	}

}

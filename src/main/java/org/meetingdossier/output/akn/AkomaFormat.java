package org.meetingdossier.output.akn;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.output.XmlFile;
import org.meetingdossier.output.letter.LetterWords;
import org.meetingdossier.platform.TheHague;

/**
 * The annotated agenda as a document of Akoma Ntoso 3.0: the dossier is the work, its
 * edition the expression, this file the manifestation.
 */
@Component
@Order(4)
class AkomaFormat implements OutputFormat {

	private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

	private static final String SOURCE = "#government";

	private final LetterWords words;

	AkomaFormat(MessageSource messages) {
		this.words = new LetterWords(messages);
	}

	@Override
	public String extension() {
		return "akn.xml";
	}

	@Override
	public MediaType type() {
		return MediaType.parseMediaType("application/akn+xml");
	}

	@Override
	public byte[] write(OutgoingDossier outgoing) {
		XmlFile xml = new XmlFile(NAMESPACE, "akomaNtoso");
		xml.open("doc", "name", "geannoteerdeAgenda", "contains", "originalVersion");
		meta(xml, outgoing);
		preface(xml, outgoing);
		xml.open("mainBody");
		body(xml, outgoing.content());
		return xml.close().close().toBytes();
	}

	private void meta(XmlFile xml, OutgoingDossier outgoing) {
		Dossier dossier = outgoing.content();
		String work = "/akn/nl/doc/" + dossier.facts().firstDay() + "/" + dossier.slug();
		String expression = work + "/nld@" + outgoing.at();
		String version = (outgoing.edition() != null) ? outgoing.edition() : "r" + outgoing.revision();
		String day = TheHague.dayOf(outgoing.at()).toString();
		xml.open("meta").open("identification", "source", SOURCE);
		xml.open("FRBRWork");
		named(xml, work, work + "/!main", dossier.facts().firstDay().toString(), "meeting");
		xml.empty("FRBRcountry", "value", "nl").close().open("FRBRExpression");
		named(xml, expression, expression + "/!main", day, "publication");
		xml.empty("FRBRversionNumber", "value", version).empty("FRBRlanguage", "language", "nld").close();
		xml.open("FRBRManifestation");
		named(xml, expression + ".akn", expression + "/!main.xml", day, "publication");
		xml.close().close();
		xml.open("lifecycle", "source", SOURCE)
			.empty("eventRef", "eId", "edition", "date", day, "source", "#expression", "type", "generation")
			.close();
		references(xml, dossier, expression);
		xml.close();
	}

	private static void named(XmlFile xml, String uri, String part, String day, String what) {
		xml.empty("FRBRthis", "value", part)
			.empty("FRBRuri", "value", uri)
			.empty("FRBRdate", "date", day, "name", what)
			.empty("FRBRauthor", "href", SOURCE);
	}

	private static void references(XmlFile xml, Dossier dossier, String expression) {
		MeetingFacts facts = dossier.facts();
		xml.open("references", "source", SOURCE)
			.empty("original", "eId", "expression", "href", expression, "showAs", dossier.title());
		organization(xml, "government", "/akn/ontology/organization/nl/regering", "Regering van Nederland");
		organization(xml, "forum", "/akn/ontology/organization/forum", facts.forum());
		known(xml, "TLCPerson", "host", "/akn/ontology/person/host", facts.host());
		known(xml, "TLCPerson", "delegation", "/akn/ontology/person/delegation", facts.delegation());
		xml.empty("TLCEvent", "eId", "meeting", "href", "/akn/ontology/event/" + dossier.id(), "showAs",
				dossier.title());
		for (int index = 0; index < dossier.sessions().size(); index++) {
			Dossier.Session session = dossier.sessions().get(index);
			xml.empty("TLCEvent", "eId", "session_" + (index + 1), "href", "/akn/ontology/event/" + session.id(),
					"showAs", session.title());
		}
		xml.close();
	}

	private static void organization(XmlFile xml, String id, String href, String name) {
		known(xml, "TLCOrganization", id, href, name);
	}

	private static void known(XmlFile xml, String kind, String id, String href, @Nullable String name) {
		if (name != null && !name.isBlank()) {
			xml.empty(kind, "eId", id, "href", href, "showAs", name);
		}
	}

	private void preface(XmlFile xml, OutgoingDossier outgoing) {
		MeetingFacts facts = outgoing.content().facts();
		xml.open("preface").open("p").open("docTitle").words(outgoing.content().title()).close().close();
		if (outgoing.level() != Level.PUBLIC) {
			line(xml, this.words.of("marking", this.words.of(outgoing.level())));
		}
		String place = (facts.venue() != null) ? facts.venue() + ", " + facts.place() : facts.place();
		line(xml, this.words.of("fact.place") + ": " + place);
		line(xml, this.words.of("fact.days") + ": " + facts.firstDay()
				+ (facts.lastDay().equals(facts.firstDay()) ? "" : " \u2013 " + facts.lastDay()));
		line(xml, this.words.of("fact.agenda") + ": " + this.words.of(facts.agenda()));
		xml.close();
	}

	private void body(XmlFile xml, Dossier dossier) {
		AkomaText text = new AkomaText(xml);
		block(xml, "introduction", this.words.of("introduction"));
		line(xml, dossier.title());
		text.write(dossier.facts().introduction());
		xml.close();
		Dossier.Position general = dossier.generalLine();
		if (general != null) {
			block(xml, "general_line", this.words.of("generalLine"));
			position(xml, text, general, "general_line__position");
			xml.close();
		}
		for (int index = 0; index < dossier.sessions().size(); index++) {
			session(xml, text, dossier.sessions().get(index), "session_text_" + (index + 1));
		}
		for (int index = 0; index < dossier.topics().size(); index++) {
			topic(xml, text, dossier, dossier.topics().get(index), "topic_" + (index + 1));
		}
	}

	private void session(XmlFile xml, AkomaText text, Dossier.Session session, String id) {
		block(xml, id, session.title());
		String time = (session.start() != null)
				? " " + session.start() + ((session.end() != null) ? "\u2013" + session.end() : "") : "";
		line(xml, this.words.of(session.kind()) + ", " + session.date() + time);
		text.write(session.description());
		xml.close();
	}

	private void topic(XmlFile xml, AkomaText text, Dossier dossier, Dossier.Topic topic, String id) {
		block(xml, id, topic.title());
		dossier.sessions()
			.stream()
			.filter((session) -> session.id().equals(topic.facts().session()))
			.forEach((session) -> line(xml, this.words.of("topic.session", session.title())));
		if (topic.facts().state() != TopicState.ON_AGENDA) {
			line(xml,
					this.words
						.of("topic." + topic.facts().state(),
								Objects.requireNonNullElse(topic.facts().stateReason(), ""))
						.strip());
		}
		else if (topic.facts().expected()) {
			line(xml, this.words.of("topic.expected"));
		}
		text.write(topic.facts().background());
		for (int index = 0; index < topic.positions().size(); index++) {
			String part = id + "__position_" + (index + 1);
			block(xml, part, this.words.of("position"));
			position(xml, text, topic.positions().get(index), part + "__line");
			xml.close();
		}
		if (!topic.commitments().isEmpty()) {
			block(xml, id + "__commitments", this.words.of("commitments"));
			for (Dossier.Commitment commitment : topic.commitments()) {
				text.write(commitment.what());
				line(xml, this.words.promise(commitment));
			}
			xml.close();
		}
		xml.close();
	}

	private static void position(XmlFile xml, AkomaText text, Dossier.Position position, String id) {
		xml.open("blockContainer", "eId", id, "class", "line");
		text.write(position.line().isBlank() ? "\u2013" : position.line());
		xml.close();
		text.write(position.explanation());
	}

	private static void block(XmlFile xml, String id, String heading) {
		xml.open("tblock", "eId", id).open("heading").words(heading).close();
	}

	private static void line(XmlFile xml, String words) {
		xml.open("p").words(words).close();
	}

}

package org.meetingdossier.dossier.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

/**
 * Changes a dossier as somebody might who edits it: some things at random, the same ones
 * for the same seed. Every word that it types is new, so that a test can look for it.
 */
final class RandomEdit {

	private final Random random;

	private final String typist;

	private final ObjectNode dossier;

	private int typed;

	private RandomEdit(Dossier dossier, long seed, String typist) {
		this.random = new Random(seed);
		this.typist = typist;
		this.dossier = (ObjectNode) DossierJson.tree(dossier);
	}

	static Dossier of(Dossier dossier, long seed, String typist) {
		RandomEdit edit = new RandomEdit(dossier, seed, typist);
		int changes = 1 + edit.random.nextInt(4);
		for (int change = 0; change < changes; change++) {
			edit.change();
		}
		return DossierJson.read(edit.dossier);
	}

	private void change() {
		ArrayNode topics = this.dossier.withArray("topics");
		switch (this.random.nextInt(12)) {
			case 0 -> this.dossier.put("title", word());
			case 1 -> rewrite(this.dossier, "introduction");
			case 2 -> this.dossier.put("host", word());
			case 3 -> topics.insert(this.random.nextInt(topics.size() + 1), topic());
			case 4 -> remove(topics);
			case 5, 9 -> move(topics);
			case 6 -> move(this.dossier.withArray("sessions"));
			case 7 -> removeSession();
			case 8 -> this.dossier.putNull("generalLine");
			default -> changeTopic(topics);
		}
	}

	private void changeTopic(ArrayNode topics) {
		if (topics.isEmpty()) {
			return;
		}
		ObjectNode topic = (ObjectNode) topics.get(this.random.nextInt(topics.size()));
		ArrayNode positions = topic.withArray("positions");
		switch (this.random.nextInt(6)) {
			case 0 -> topic.put("title", word());
			case 1 -> rewrite(topic, "background");
			case 2 -> positions.add(position());
			case 3 -> remove(positions);
			case 4 -> assign(topic);
			default -> positions.forEach((position) -> rewrite((ObjectNode) position, "explanation"));
		}
	}

	private void assign(ObjectNode topic) {
		ArrayNode sessions = this.dossier.withArray("sessions");
		if (!sessions.isEmpty()) {
			topic.set("session", sessions.get(this.random.nextInt(sessions.size())).get("id"));
		}
	}

	private void removeSession() {
		ArrayNode sessions = this.dossier.withArray("sessions");
		if (!sessions.isEmpty()) {
			JsonNode removed = sessions.remove(this.random.nextInt(sessions.size())).get("id");
			this.dossier.withArray("topics")
				.valueStream()
				.filter((topic) -> topic.get("session").equals(removed))
				.forEach((topic) -> ((ObjectNode) topic).putNull("session"));
		}
	}

	private void rewrite(ObjectNode element, String field) {
		List<String> paragraphs = new ArrayList<>(List.of(element.get(field).asString().split("\n\n")));
		int place = this.random.nextInt(paragraphs.size());
		switch (this.random.nextInt(3)) {
			case 0 -> paragraphs.set(place, word());
			case 1 -> paragraphs.add(place, word());
			default -> paragraphs.remove(place);
		}
		element.put(field, String.join("\n\n", paragraphs));
	}

	private void remove(ArrayNode list) {
		if (!list.isEmpty()) {
			list.remove(this.random.nextInt(list.size()));
		}
	}

	private void move(ArrayNode list) {
		if (!list.isEmpty()) {
			JsonNode moved = list.remove(this.random.nextInt(list.size()));
			list.insert(this.random.nextInt(list.size() + 1), moved);
		}
	}

	private ObjectNode topic() {
		Dossier.Topic topic = new Dossier.Topic(identity(),
				new TopicFacts(word(), TopicState.ON_AGENDA, null, true, null, word()), List.of(), List.of());
		Dossier carrier = DossierBuilder.aDossier().with(topic).build();
		return (ObjectNode) DossierJson.tree(carrier).get("topics").get(0);
	}

	private ObjectNode position() {
		ObjectNode position = this.dossier.objectNode();
		return position.put("id", identity().toString())
			.put("level", "PUBLIC")
			.put("line", word())
			.put("explanation", word());
	}

	private UUID identity() {
		return new UUID(this.random.nextLong(), this.random.nextLong());
	}

	private String word() {
		this.typed++;
		return this.typist + this.typed + "w";
	}

}

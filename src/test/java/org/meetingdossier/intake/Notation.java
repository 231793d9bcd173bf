package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.Gathering;

/**
 * One notation for what is meant and what is read, where whoever writes down what a
 * letter means may write the same in several ways: RBZ for the Raad Buitenlandse Zaken, a
 * heading with its number or with the session in brackets, who promises as the sentence
 * begins or without its article, as who invites, a motion with its article or its
 * subject, a part by its heading instead of by its index, a paper that is cited twice, a
 * promise within the text of its topic, and a theme with its capital or as its sentence
 * has it.
 *
 * @param whole whether papers are told for the whole letter
 * @param papersOnly whether only parliamentary papers are told
 * @param promises the sentences that promise
 */
record Notation(boolean whole, boolean papersOnly, Set<String> promises) {

	static Notation of(JsonNode meant) {
		Set<String> promises = new LinkedHashSet<>();
		List<String> ids = new ArrayList<>();
		for (JsonNode proposal : meant) {
			proposal.path("commitments").forEach((one) -> promises.add(one.path("text").asString("")));
			proposal.path("citations").forEach((one) -> ids.add(one.asString("")));
		}
		return new Notation(meant.size() > 1, ids.stream().allMatch((id) -> id.startsWith("kst-")), promises);
	}

	/**
	 * Writes proposals in one notation.
	 * @param proposals what is meant or read
	 * @param read what is read, by whose sessions a part that is named is known
	 * @return the same
	 */
	JsonNode plain(JsonNode proposals, JsonNode read) {
		JsonNode plain = proposals.deepCopy();
		List<String> cited = papers(plain);
		for (int i = 0; i < plain.size(); i++) {
			if (plain.get(i) instanceof ObjectNode proposal) {
				proposal(proposal, read.path(i).path("sessions"), cited);
			}
		}
		return plain;
	}

	private List<String> papers(JsonNode proposals) {
		Set<String> ids = new LinkedHashSet<>();
		proposals.forEach((one) -> ids.addAll(papersOf(one)));
		return List.copyOf(ids);
	}

	private List<String> papersOf(JsonNode proposal) {
		Set<String> ids = new LinkedHashSet<>();
		for (JsonNode one : proposal.path("citations")) {
			if (!this.papersOnly || one.asString("").startsWith("kst-")) {
				ids.add(one.asString(""));
			}
		}
		return List.copyOf(ids);
	}

	private void proposal(ObjectNode proposal, JsonNode sessions, List<String> cited) {
		if (proposal.has("citations")) {
			List<String> ids = this.whole ? cited : papersOf(proposal);
			ArrayNode papers = proposal.putArray("citations");
			ids.forEach(papers::add);
		}
		String forum = proposal.path("forum").asString(null);
		if (forum != null && Forums.in(forum) != null) {
			proposal.put("forum", Forums.in(forum));
		}
		for (JsonNode one : proposal.path("sessions")) {
			// The code has no kind of its own for a plenary sitting.
			if (one.path("kind").asString("").equals("PLENARY")) {
				((ObjectNode) one).put("kind", "OTHER");
			}
			begin((ObjectNode) one, "title");
			begin((ObjectNode) one, "host");
			withoutArticle((ObjectNode) one, "host");
			begin((ObjectNode) one, "host");
		}
		proposal.path("topics").forEach((one) -> topic((ObjectNode) one, sessions));
		for (JsonNode one : proposal.path("commitments")) {
			begin((ObjectNode) one, "who");
			withoutArticle((ObjectNode) one, "who");
			begin((ObjectNode) one, "term");
		}
		for (JsonNode one : proposal.path("motions")) {
			String words = one.path("words").asString("");
			((ObjectNode) one).put("words", words.replaceFirst("(?iu)^(?:de|een) ", "")
				.replaceFirst("(?iu),? (?:over|inzake|betreffende|omtrent) .*", ""));
		}
	}

	private void topic(ObjectNode topic, JsonNode sessions) {
		String title = topic.path("title").asString(null);
		if (title != null) {
			topic.put("title", Gathering.withoutBrackets(Heading.title(title)));
			begin(topic, "title");
		}
		if (topic.path("part").isString()) {
			Integer part = sessionOf(topic.path("part").asString(), sessions);
			topic.remove("part");
			if (part != null) {
				topic.put("part", part);
			}
		}
		for (String side : List.of("background", "positions")) {
			ArrayNode paragraphs = topic.withArray("/" + side);
			List<String> texts = new ArrayList<>();
			paragraphs.forEach((one) -> texts.add(one.asString("")));
			paragraphs.removeAll();
			texts.stream().filter((text) -> !this.promises.contains(text)).forEach(paragraphs::add);
		}
	}

	/** The session that a heading names; another heading tells of no session. */
	private static @Nullable Integer sessionOf(String heading, JsonNode sessions) {
		String small = heading.toLowerCase(Locale.ROOT);
		for (int i = 0; i < sessions.size(); i++) {
			String title = sessions.get(i).path("title").asString("").toLowerCase(Locale.ROOT);
			if (!title.isEmpty() && small.contains(title)) {
				return i;
			}
		}
		return (Gathering.kindIn(heading) != null) ? Integer.valueOf(-1) : null;
	}

	private static void withoutArticle(ObjectNode node, String field) {
		String words = node.path(field).asString(null);
		if (words != null) {
			node.put(field, words.replaceFirst("^(?:de|het) ", ""));
		}
	}

	private static void begin(ObjectNode node, String field) {
		String words = node.path(field).asString(null);
		if (words != null && !words.isEmpty()) {
			node.put(field, words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
		}
	}

}

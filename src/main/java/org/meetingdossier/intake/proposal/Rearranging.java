package org.meetingdossier.intake.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * What an editor does with a proposal: types in it, tells what a paragraph is, moves it,
 * starts a topic at it, joins a topic to the one before.
 */
public final class Rearranging {

	private static final Pattern ACTION = Pattern.compile("(up|down|split|join|remove)-(\\d{1,6})");

	private final ProposedDossier proposed;

	private final List<Piece> pieces;

	private Rearranging(ProposedDossier proposed) {
		this.proposed = proposed;
		this.pieces = new ArrayList<>(proposed.pieces());
	}

	/**
	 * Takes what was typed. What the form did not send stays as it is.
	 * @param proposed the proposal
	 * @param sent the fields of the form by their names
	 * @return the proposal with what was typed
	 */
	public static ProposedDossier typed(ProposedDossier proposed, Map<String, String> sent) {
		Map<Fact.Field, Fact> facts = new EnumMap<>(Fact.Field.class);
		facts.putAll(proposed.facts());
		for (Fact.Field field : Fact.Field.values()) {
			String text = sent.get("fact-" + field.name());
			if (text != null && !text.strip().equals(proposed.fact(field))) {
				facts.put(field, new Fact(text.strip(), null));
			}
		}
		List<ProposedSession> sessions = proposed.sessions().stream().map((one) -> typed(one, sent)).toList();
		Rearranging typed = new Rearranging(
				new ProposedDossier(facts, sessions, proposed.pieces(), proposed.findings()));
		typed.pieces.replaceAll((piece) -> typed(piece, sent));
		for (Piece piece : proposed.pieces()) {
			typed.moveTo(piece.id(), sent.getOrDefault("to-" + piece.id(), "").strip());
		}
		return typed.done();
	}

	private static ProposedSession typed(ProposedSession one, Map<String, String> sent) {
		String key = "session-" + one.id() + '-';
		SessionKind kind = choice(SessionKind.class, sent.get(key + "kind")).orElse(one.kind());
		return new ProposedSession(one.id(), kind, sent.getOrDefault(key + "title", one.title()).strip(),
				sent.getOrDefault(key + "date", one.date()).strip(),
				sent.getOrDefault(key + "start", one.start()).strip(),
				sent.getOrDefault(key + "end", one.end()).strip(), sent.getOrDefault(key + "host", one.host()).strip(),
				one.description(), one.words());
	}

	private static Piece typed(Piece piece, Map<String, String> sent) {
		Piece.Role role = choice(Piece.Role.class, sent.get("role-" + piece.id())).orElse(piece.role());
		String text = LineEnds.of(sent.getOrDefault("text-" + piece.id(), piece.text())).strip();
		Piece.Standing topic = (piece.topic() != null) ? piece.topic() : Piece.Standing.NONE;
		String session = sent.get("in-" + piece.id());
		if (session != null) {
			Integer in = session.matches("\\d{1,6}") ? Integer.valueOf(session) : null;
			topic = new Piece.Standing(in, topic.expected(), topic.state(), topic.reason());
		}
		Piece.Promise was = (piece.promise() != null) ? piece.promise() : Piece.Promise.NONE;
		Piece.Promise promise = new Piece.Promise(sent.getOrDefault("who-" + piece.id(), was.who()).strip(),
				sent.getOrDefault("term-" + piece.id(), was.term()).strip(),
				sent.getOrDefault("due-" + piece.id(), was.due()).strip(), was.status());
		return new Piece(piece.id(), role, text, piece.words(), (role == Piece.Role.TOPIC) ? topic : null,
				(role == Piece.Role.COMMITMENT) ? promise : null);
	}

	/**
	 * Does what a button says.
	 * @param proposed the proposal
	 * @param action the value of the button, such as {@code up-12}
	 * @param newTopic what a topic without a name is called
	 * @return the proposal after it; the same one when the button is not known
	 */
	public static ProposedDossier act(ProposedDossier proposed, String action, String newTopic) {
		Matcher found = ACTION.matcher(action);
		if (action.equals("add-session")) {
			return withSession(proposed);
		}
		if (!found.matches()) {
			return proposed;
		}
		int id = Integer.parseInt(found.group(2));
		if (found.group(1).equals("remove")) {
			return withoutSession(proposed, id);
		}
		Rearranging doing = new Rearranging(proposed);
		switch (found.group(1)) {
			case "up" -> doing.shift(id, -1);
			case "down" -> doing.shift(id, 1);
			case "split" -> doing.split(id, newTopic);
			default -> doing.join(id);
		}
		return doing.done();
	}

	private static ProposedDossier withSession(ProposedDossier proposed) {
		List<ProposedSession> sessions = new ArrayList<>(proposed.sessions());
		int id = sessions.stream().mapToInt(ProposedSession::id).max().orElse(0) + 1;
		sessions.add(new ProposedSession(id, SessionKind.WORKING_SESSION, "", proposed.fact(Fact.Field.FIRST_DAY), "",
				"", "", "", null));
		return new ProposedDossier(proposed.facts(), sessions, proposed.pieces(), proposed.findings());
	}

	private static ProposedDossier withoutSession(ProposedDossier proposed, int id) {
		List<ProposedSession> sessions = proposed.sessions().stream().filter((one) -> one.id() != id).toList();
		UnaryOperator<Piece> free = (piece) -> {
			Piece.Standing facts = piece.topic();
			boolean in = facts != null && facts.session() != null && facts.session() == id;
			return (in && facts != null) ? new Piece(piece.id(), piece.role(), piece.text(), piece.words(),
					new Piece.Standing(null, facts.expected(), facts.state(), facts.reason()), null) : piece;
		};
		return new ProposedDossier(proposed.facts(), sessions, proposed.pieces().stream().map(free).toList(),
				proposed.findings());
	}

	private void shift(int id, int by) {
		int at = indexOf(id);
		int to = at + by;
		// What is no part of the dossier is no place to move past.
		while (to > 0 && to < this.pieces.size() - 1 && this.pieces.get(to).role() == Piece.Role.UNUSED) {
			to += by;
		}
		if (at >= 0 && to >= 0 && to < this.pieces.size()) {
			this.pieces.add(to, this.pieces.remove(at));
		}
	}

	private void split(int id, String name) {
		int at = indexOf(id);
		if (at >= 0) {
			int next = this.pieces.stream().mapToInt(Piece::id).max().orElse(0) + 1;
			this.pieces.add(at, Piece.of(next, Piece.Role.TOPIC, name, this.pieces.get(at).words()));
		}
	}

	/**
	 * The paragraphs of a topic go to the one before; its heading is no topic any more.
	 */
	private void join(int id) {
		int at = indexOf(id);
		if (at >= 0 && this.pieces.get(at).role() == Piece.Role.TOPIC) {
			Piece heading = this.pieces.get(at);
			this.pieces.set(at, Piece.of(heading.id(), Piece.Role.UNUSED, heading.text(), heading.words()));
		}
	}

	/** To the end of a topic, by its number. */
	private void moveTo(int id, String number) {
		int at = indexOf(id);
		if (at < 0 || !number.matches("[1-9]\\d{0,3}")) {
			return;
		}
		Piece moved = this.pieces.remove(at);
		int topic = 0;
		int last = -1;
		for (int i = 0; i < this.pieces.size(); i++) {
			Piece piece = this.pieces.get(i);
			topic += (piece.role() == Piece.Role.TOPIC) ? 1 : 0;
			if (topic == Integer.parseInt(number) && piece.role() != Piece.Role.UNUSED) {
				last = i;
			}
		}
		this.pieces.add((last >= 0) ? last + 1 : at, moved);
	}

	private int indexOf(int id) {
		for (int i = 0; i < this.pieces.size(); i++) {
			if (this.pieces.get(i).id() == id) {
				return i;
			}
		}
		return -1;
	}

	private ProposedDossier done() {
		return new ProposedDossier(this.proposed.facts(), this.proposed.sessions(), this.pieces,
				this.proposed.findings());
	}

	private static <E extends Enum<E>> Optional<E> choice(Class<E> of, @Nullable String name) {
		return Arrays.stream(of.getEnumConstants()).filter((one) -> one.name().equals(name)).findFirst();
	}

}

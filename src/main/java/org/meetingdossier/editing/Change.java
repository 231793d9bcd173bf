package org.meetingdossier.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.MeetingFacts;

/**
 * Something that an editor does to one element of a dossier. It is made on the revision
 * that the editor started from, and so leaves alone all that the editor cannot see.
 */
@FunctionalInterface
public interface Change {

	/**
	 * Makes the change.
	 * @param dossier the whole content that the editor started from
	 * @return the content after it
	 */
	Dossier on(Dossier dossier);

	/**
	 * Gives the meeting other facts.
	 * @param facts what the form of the meeting says
	 * @return the change
	 */
	static Change meeting(MeetingFacts facts) {
		return (dossier) -> dossier.with(facts);
	}

	/**
	 * Sets the general line, or removes it.
	 * @param line the general line; null for none
	 * @return the change
	 */
	static Change generalLine(Dossier.@Nullable Position line) {
		return (dossier) -> dossier.withGeneralLine(line);
	}

	/**
	 * Changes a session, or adds it at the end of the programme.
	 * @return the change
	 */
	static Change session(Dossier.Session session) {
		return (dossier) -> dossier.withSessions(Copies.put(dossier.sessions(), Dossier.Session::id, session));
	}

	/**
	 * Changes a topic but for what is inside it, or adds it at the end of the agenda.
	 * @param topic the topic; its positions and commitments do not count
	 * @return the change
	 */
	static Change topic(Dossier.Topic topic) {
		return (dossier) -> dossier.withTopics(Copies.put(dossier.topics(), Dossier.Topic::id,
				dossier.topics()
					.stream()
					.filter((before) -> before.id().equals(topic.id()))
					.findFirst()
					.map((before) -> before.with(topic.facts()))
					.orElse(topic)));
	}

	/**
	 * Changes a position, or adds it at the end of its topic. One that is on another
	 * topic moves.
	 * @param topic the topic it is on
	 * @return the change
	 */
	static Change position(UUID topic, Dossier.Position position) {
		return (dossier) -> Copies.inTopic(
				Copies.elsewhere(dossier, topic, new ElementKey(dossier.id(), ElementKind.POSITION, position.id())),
				topic,
				(before) -> before.withPositions(Copies.put(before.positions(), Dossier.Position::id, position)));
	}

	/**
	 * Changes a commitment, or adds it at the end of its topic. One that is on another
	 * topic moves.
	 * @param topic the topic it was made on
	 * @return the change
	 */
	static Change commitment(UUID topic, Dossier.Commitment commitment) {
		return (dossier) -> Copies.inTopic(
				Copies.elsewhere(dossier, topic, new ElementKey(dossier.id(), ElementKind.COMMITMENT, commitment.id())),
				topic, (before) -> before
					.withCommitments(Copies.put(before.commitments(), Dossier.Commitment::id, commitment)));
	}

	/**
	 * Takes something out of a dossier, with all that is in it.
	 * @param element what goes; the meeting itself cannot
	 * @return the change
	 */
	static Change removal(ElementKey element) {
		return (dossier) -> Copies.without(dossier, element);
	}

	/**
	 * Puts something one place further up or down among what the editor sees of its kind.
	 * @param element what moves
	 * @param direction where to
	 * @param clearance how far the editor sees; what is hidden does not count as a place
	 * @return the change
	 */
	static Change move(ElementKey element, Direction direction, Level clearance) {
		return (dossier) -> new Move(element, direction, clearance).on(dossier);
	}

	/** Where something moves in a list. */
	enum Direction {

		/** Towards the start. */
		UP,

		/** Towards the end. */
		DOWN

	}

}

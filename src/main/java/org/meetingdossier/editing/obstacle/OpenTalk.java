package org.meetingdossier.editing.obstacle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.editing.remark.RemarkThread;

/**
 * What clerks and those who write have to say to each other still.
 */
@Component
class OpenTalk {

	/** How much of a remark is said in the list. */
	private static final int SHORT = 80;

	private final QuestionQueries questions;

	private final RemarkQueries remarks;

	OpenTalk(QuestionQueries questions, RemarkQueries remarks) {
		this.questions = questions;
		this.remarks = remarks;
	}

	/** What clerks asked and did not close, by the citation it is about. */
	Map<UUID, Question> questions(Dossier dossier) {
		return this.questions.of(dossier.id(), Level.CONFIDENTIAL)
			.stream()
			.filter(Question::isOpen)
			.collect(Collectors.toMap(Question::trail, Function.identity(), (one, other) -> one));
	}

	/** What colleagues remarked and nobody resolved, also on what was taken out since. */
	List<Obstacle> remarks(Dossier dossier) {
		Elements elements = new Elements(dossier);
		return this.remarks.of(dossier.id(), Level.CONFIDENTIAL)
			.stream()
			.filter(RemarkThread::open)
			.map((remark) -> new Obstacle(Obstacle.Kind.OPEN_REMARK,
					elements.key(remark.place().element())
						.orElseGet(() -> ElementKey.whole(dossier, ElementKind.MEETING)),
					remark.level(), said(remark), remark.id() + "/" + remark.lines().size()))
			.toList();
	}

	private static String said(RemarkThread remark) {
		String words = Objects.requireNonNullElse(remark.first().words(), "");
		return (words.length() > SHORT) ? words.substring(0, SHORT - 1) + '…' : words;
	}

}

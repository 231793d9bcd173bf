package org.meetingdossier.desk.message;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionAnswered;
import org.meetingdossier.check.question.QuestionAsked;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.publishing.PlanEnded;
import org.meetingdossier.dossier.publishing.PlannedPublication;
import org.meetingdossier.dossier.publishing.ReviewAsked;
import org.meetingdossier.dossier.publishing.ReviewEnded;
import org.meetingdossier.editing.remark.RemarkLine;
import org.meetingdossier.editing.remark.RemarkMade;
import org.meetingdossier.editing.remark.RemarkThread;
import org.meetingdossier.register.ImportFailed;

/**
 * Tells people that it is their turn, in the transaction that makes it so.
 */
@Component
class TellOfWork {

	private final Messages messages;

	private final Addressees addressees;

	private final WorkingDossiers working;

	TellOfWork(Messages messages, Addressees addressees, WorkingDossiers working) {
		this.messages = messages;
		this.addressees = addressees;
		this.working = working;
	}

	@EventListener
	void asked(ReviewAsked review) {
		String reviewer = review.asked().reviewer();
		this.messages.tell(
				(reviewer != null) ? this.addressees.named(reviewer, review.by())
						: this.addressees.all(Role.EDITOR, review.by()),
				about(MessageKind.REVIEW_ASKED, review.dossier(), review.by()));
	}

	@EventListener
	void ended(ReviewEnded review) {
		MessageKind kind = review.approved() ? MessageKind.REVIEW_APPROVED : MessageKind.REVIEW_SENT_BACK;
		this.messages.tell(this.addressees.named(review.asked().who(), review.by()),
				about(kind, review.dossier(), review.by()));
	}

	@EventListener
	void asked(QuestionAsked asked) {
		Question question = asked.question();
		String author = question.author();
		this.messages.tell(
				(author != null) ? this.addressees.named(author, asked.by())
						: this.addressees.writers(question.dossier(), asked.by()),
				about(MessageKind.QUESTION_ASKED, question, asked.by()));
	}

	@EventListener
	void answered(QuestionAnswered answered) {
		Question question = answered.question();
		this.messages.tell(this.addressees.named(question.askedBy(), answered.by()),
				about(MessageKind.QUESTION_ANSWERED, question, answered.by()));
	}

	/** Who wrote what it is about, and who said something before. */
	@EventListener
	void remarked(RemarkMade made) {
		RemarkThread thread = made.thread();
		String author = thread.author();
		Set<UUID> told = new LinkedHashSet<>((author != null) ? this.addressees.named(author, made.by())
				: this.addressees.writers(thread.dossier(), made.by()));
		told.addAll(this.addressees.named(thread.lines().stream().map(RemarkLine::who).toList(), made.by()));
		this.messages.tell(told,
				new NewMessage(MessageKind.REMARK_MADE, thread.level(), thread.dossier(), thread.id(), made.by()));
	}

	@EventListener
	void ended(PlanEnded ended) {
		MessageKind kind = (ended.plan().state() == PlannedPublication.State.PUBLISHED) ? MessageKind.PLAN_DONE
				: MessageKind.PLAN_REFUSED;
		this.messages.tell(this.addressees.named(ended.plan().publisher(), null), about(kind, ended.dossier(), null));
	}

	@EventListener
	void failed(ImportFailed failed) {
		this.messages.tell(this.addressees.all(Role.ADMIN, null),
				new NewMessage(MessageKind.IMPORT_FAILED, Level.PUBLIC, null, failed.upload(), failed.by()));
	}

	private NewMessage about(MessageKind kind, UUID dossier, @Nullable String by) {
		return NewMessage.about(kind, this.working.level(dossier), dossier, by);
	}

	private static NewMessage about(MessageKind kind, Question question, String by) {
		return new NewMessage(kind, question.level(), question.dossier(), question.id(), by);
	}

}

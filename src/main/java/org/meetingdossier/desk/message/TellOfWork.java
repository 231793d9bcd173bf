package org.meetingdossier.desk.message;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.meetingdossier.check.worklist.ReferenceRejected;
import org.meetingdossier.desk.message.Addressees.Audience;
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
		Audience editors = editors(review.dossier(), review.by());
		this.messages.tell(this.addressees.one(review.asked().reviewer(), editors, () -> this.addressees.all(editors)),
				about(MessageKind.REVIEW_ASKED, review.dossier(), review.by()));
	}

	@EventListener
	void ended(ReviewEnded review) {
		MessageKind kind = review.approved() ? MessageKind.REVIEW_APPROVED : MessageKind.REVIEW_SENT_BACK;
		this.messages.tell(writer(review.asked().who(), review.dossier(), editors(review.dossier(), review.by())),
				about(kind, review.dossier(), review.by()));
	}

	@EventListener
	void asked(QuestionAsked asked) {
		Question question = asked.question();
		this.messages.tell(
				writer(question.author(), question.dossier(), Audience.of(Role.EDITOR, question.level(), asked.by())),
				about(MessageKind.QUESTION_ASKED, question, asked.by()));
	}

	@EventListener
	void answered(QuestionAnswered answered) {
		Question question = answered.question();
		Audience clerks = Audience.of(Role.CLERK, question.level(), answered.by());
		this.messages.tell(this.addressees.one(question.askedBy(), clerks, () -> this.addressees.all(clerks)),
				about(MessageKind.QUESTION_ANSWERED, question, answered.by()));
	}

	@EventListener
	void rejected(ReferenceRejected rejected) {
		Audience editors = Audience.of(Role.EDITOR, rejected.level(), rejected.by());
		this.messages.tell(writer(rejected.author(), rejected.dossier(), editors),
				NewMessage.about(MessageKind.REFERENCE_REJECTED, rejected.level(), rejected.dossier(), rejected.by()));
	}

	/** Who wrote what it is about, and who said something before. */
	@EventListener
	void remarked(RemarkMade made) {
		RemarkThread thread = made.thread();
		Set<UUID> told = new LinkedHashSet<>(
				writer(thread.author(), thread.dossier(), Audience.of(Role.EDITOR, thread.level(), made.by())));
		told.addAll(this.addressees.among(thread.lines().stream().map(RemarkLine::who).toList(),
				new Audience(EnumSet.of(Role.EDITOR, Role.CLERK), thread.level(), made.by())));
		this.messages.tell(told,
				new NewMessage(MessageKind.REMARK_MADE, thread.level(), thread.dossier(), thread.id(), made.by()));
	}

	@EventListener
	void ended(PlanEnded ended) {
		MessageKind kind = (ended.plan().state() == PlannedPublication.State.PUBLISHED) ? MessageKind.PLAN_DONE
				: MessageKind.PLAN_REFUSED;
		this.messages.tell(writer(ended.plan().publisher(), ended.dossier(), editors(ended.dossier(), null)),
				about(kind, ended.dossier(), null));
	}

	@EventListener
	void failed(ImportFailed failed) {
		this.messages.tell(this.addressees.all(Audience.of(Role.ADMIN, Level.PUBLIC, null)),
				new NewMessage(MessageKind.IMPORT_FAILED, Level.PUBLIC, null, failed.upload(), failed.by()));
	}

	private Audience editors(UUID dossier, @Nullable String by) {
		return Audience.of(Role.EDITOR, this.working.level(dossier), by);
	}

	/** Who wrote something; whoever writes in the dossier where that person left. */
	private List<UUID> writer(@Nullable String username, UUID dossier, Audience editors) {
		return this.addressees.one(username, editors, () -> this.addressees.writers(dossier, editors));
	}

	private NewMessage about(MessageKind kind, UUID dossier, @Nullable String by) {
		return NewMessage.about(kind, this.working.level(dossier), dossier, by);
	}

	private static NewMessage about(MessageKind kind, Question question, String by) {
		return new NewMessage(kind, question.level(), question.dossier(), question.id(), by);
	}

}

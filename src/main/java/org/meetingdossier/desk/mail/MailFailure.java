package org.meetingdossier.desk.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent.
 *
 * @param failure what happened
 */
record MailFailure(Exception failure) {

	/** A server that sends on nothing for us, until somebody sets up one of both. */
	private static final Pattern POLICY = Pattern.compile("5\\d\\d[ -]5\\.7\\..*", Pattern.DOTALL);

	private static final int REFUSED = 500;

	private static final int LONGEST = 200;

	/**
	 * Whether the server knows no such address: what else it refuses may be set right.
	 */
	boolean isFinal() {
		return causes().anyMatch(
				(cause) -> cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= REFUSED
						&& !POLICY.matcher(String.valueOf(refused.getMessage())).matches());
	}

	/** Whether no answer came to this mail: another one would get none either. */
	boolean isOfTheServer() {
		return this.failure instanceof MailException && !(this.failure instanceof MailPreparationException) && causes()
			.noneMatch(
					(cause) -> cause instanceof SMTPSendFailedException || cause instanceof SMTPAddressFailedException);
	}

	/** The server's words, on one line. */
	String told() {
		String words = String.valueOf(cause().getMessage()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return words.substring(0, Math.min(words.length(), LONGEST));
	}

	private Stream<Exception> causes() {
		List<Exception> causes = new ArrayList<>();
		Exception next = cause();
		while (next != null) {
			causes.add(next);
			next = (next instanceof MessagingException chained) ? chained.getNextException() : null;
		}
		return causes.stream();
	}

	private Exception cause() {
		if (this.failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
			return sending.getMessageExceptions()[0];
		}
		return (this.failure.getCause() instanceof Exception cause) ? cause : this.failure;
	}

}

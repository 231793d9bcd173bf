package org.meetingdossier.desk.mail;

import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

import org.meetingdossier.platform.FreshRecords;
import org.meetingdossier.platform.TestPart;

/**
 * A mail server that a test can take down, and what came there.
 */
@TestPart
public class PostOffice extends JavaMailSenderImpl implements DisposableBean {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private volatile boolean down;

	private volatile @Nullable RuntimeException afterwards;

	PostOffice() {
		this.server.start();
		setHost("127.0.0.1");
		setPort(this.server.getSmtp().getPort());
	}

	/** From now on nobody answers, or somebody does again. */
	void down(boolean nobodyAnswers) {
		this.down = nobodyAnswers;
	}

	/** The next mail is taken, and then this happens; null for nothing. */
	void afterwards(@Nullable RuntimeException failure) {
		this.afterwards = failure;
	}

	@Override
	protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
		// A mail server may take its time: no connection to the database waits for it.
		Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(), "Sent within a transaction");
		if (this.down) {
			throw new MailSendException("Nobody answers", new java.net.ConnectException("Connection refused"));
		}
		super.doSend(messages, originals);
		RuntimeException failure = this.afterwards;
		this.afterwards = null;
		if (failure != null) {
			throw failure;
		}
	}

	/**
	 * The mails that came.
	 * @return the first first
	 */
	public List<MimeMessage> received() {
		return Arrays.asList(this.server.getReceivedMessages());
	}

	/** Throws away what came, as each class of tests begins with nothing. */
	@EventListener(FreshRecords.Begun.class)
	public void begin() throws Exception {
		this.down = false;
		this.server.purgeEmailFromAllMailboxes();
	}

	@Override
	public void destroy() {
		this.server.stop();
	}

}

package org.meetingdossier.desk.mail;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.desk.message.Message;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.Recipient;

/**
 * Writes a mail at the moment it is sent, for what its reader may see then: what kind of
 * thing happened and where to read it, and the title of a public dossier. Nothing that
 * anybody typed stands in a header but the address, which is checked.
 */
@Component
class WriteMail {

	private final People people;

	private final MailChoices choices;

	private final Messages messages;

	private final MailTable table;

	private final MailSwitch mail;

	private final MessageSource words;

	WriteMail(People people, MailChoices choices, Messages messages, MailTable table, MailSwitch mail,
			MessageSource words) {
		this.people = people;
		this.choices = choices;
		this.messages = messages;
		this.table = table;
		this.mail = mail;
		this.words = words;
	}

	/**
	 * Fills a mail.
	 * @return false if there is nothing to send any more
	 */
	boolean write(OutgoingMail outgoing, MimeMessage message) throws MessagingException {
		Optional<PersonSummary> person = this.people.find(outgoing.person()).filter((one) -> !one.disabled());
		MailChoice choice = this.choices.of(outgoing.person());
		String address = MailChoices.addressFor(outgoing.purpose(), choice);
		if (person.isEmpty() || address == null || !MailAddress.isOne(address)) {
			return false;
		}
		Optional<Text> text = switch (outgoing.purpose()) {
			case CONFIRMATION -> Optional.of(confirmation(outgoing, address, choice.language()));
			case MESSAGES -> messages(outgoing, person.get(), choice.language());
		};
		if (text.isPresent()) {
			message.setFrom(new InternetAddress(this.mail.from()));
			message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(address));
			message.setSubject(text.get().subject(), StandardCharsets.UTF_8.name());
			message.setText(text.get().body(), StandardCharsets.UTF_8.name());
			message.setSentDate(Date.from(outgoing.madeAt()));
			message.setHeader("Message-ID", "<" + outgoing.id() + "@" + this.mail.host() + ">");
			message.setHeader("Auto-Submitted", "auto-generated");
			message.setHeader("Content-Language", choice.language().getLanguage());
		}
		return text.isPresent();
	}

	private Text confirmation(OutgoingMail outgoing, String address, Locale language) {
		String token = this.choices.newToken(outgoing.person(), address);
		return new Text(word("mail.confirm.subject", language),
				word("mail.confirm.body", language, this.mail.link("/messages/confirm/" + token)));
	}

	private Optional<Text> messages(OutgoingMail outgoing, PersonSummary person, Locale language) {
		List<Message> told = this.messages.find(Recipient.of(person), this.table.messagesOf(outgoing.id()))
			.stream()
			.filter((message) -> !message.read() && !message.over())
			.toList();
		if (told.isEmpty()) {
			return Optional.empty();
		}
		StringBuilder body = new StringBuilder(word("mail.lead", language, told.size())).append("\n\n");
		told.forEach((message) -> body.append(line(message, language)).append("\n\n"));
		body.append(word("mail.foot", language, this.mail.link("/messages/settings"))).append('\n');
		String subject = (told.size() == 1) ? kind(told.get(0), language) : word("mail.subject", language, told.size());
		return Optional.of(new Text(word("layout.title", language, subject), body.toString()));
	}

	private String line(Message message, Locale language) {
		Message.Place place = message.place();
		String title = (place != null && message.level() == Level.PUBLIC)
				? "\n" + place.title().replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ") : "";
		return kind(message, language) + title + "\n" + this.mail.link("/messages/" + message.id());
	}

	private String kind(Message message, Locale language) {
		return word("mail.kind." + message.kind(), language);
	}

	private String word(String key, Locale language, Object... arguments) {
		return this.words.getMessage(key, arguments, language);
	}

	/**
	 * What a mail says.
	 *
	 * @param subject what it is about, in our own words
	 * @param body the rest
	 */
	private record Text(String subject, String body) {

	}

}

package org.meetingdossier.desk.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent, once {@code spring.mail.host} is set.
 *
 * @param from the address that mails come from; empty for one at the host of the site
 * @param together how long to wait for what happens next, so that it is one mail
 * @param giveUpAfter how long a mail is tried
 */
@ConfigurationProperties("dossier.mail")
record MailProperties(@DefaultValue("") String from, @DefaultValue("3m") Duration together,
		@DefaultValue("3d") Duration giveUpAfter) {

}

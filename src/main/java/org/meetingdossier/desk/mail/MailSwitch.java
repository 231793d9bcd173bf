package org.meetingdossier.desk.mail;

import java.net.URI;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import org.meetingdossier.platform.SiteAddress;

/**
 * Whether mail is sent here: only where a server is set, and an address that links in
 * mails can lead to.
 */
@Component
@EnableConfigurationProperties(MailProperties.class)
public class MailSwitch {

	private final ObjectProvider<JavaMailSender> sender;

	private final SiteAddress site;

	private final MailProperties properties;

	MailSwitch(ObjectProvider<JavaMailSender> sender, SiteAddress site, MailProperties properties) {
		this.sender = sender;
		this.site = site;
		this.properties = properties;
	}

	/**
	 * Whether mail is sent.
	 * @return false until it is set up
	 */
	public boolean isOn() {
		return hasServer() && !this.site.isUnknown();
	}

	/**
	 * Whether a server is set but nobody said where links in mails lead.
	 * @return true if {@code dossier.address} is missing
	 */
	public boolean lacksAddress() {
		return hasServer() && this.site.isUnknown();
	}

	private boolean hasServer() {
		return this.sender.getIfAvailable() != null;
	}

	Optional<JavaMailSender> sender() {
		return isOn() ? Optional.ofNullable(this.sender.getIfAvailable()) : Optional.empty();
	}

	MailProperties properties() {
		return this.properties;
	}

	String link(String path) {
		return this.site.of(path);
	}

	String host() {
		return URI.create(this.site.of("/")).getHost();
	}

	String from() {
		return this.properties.from().isBlank() ? "meeting-dossier@" + host() : this.properties.from().strip();
	}

}

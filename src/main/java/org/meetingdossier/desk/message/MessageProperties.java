package org.meetingdossier.desk.message;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are kept.
 *
 * @param keep how long, whether they are read or not
 */
@ConfigurationProperties("dossier.messages")
public record MessageProperties(@DefaultValue("365d") Duration keep) {

}

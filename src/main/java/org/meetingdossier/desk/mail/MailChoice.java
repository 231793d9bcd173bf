package org.meetingdossier.desk.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.TheHague;

/**
 * Where and when somebody wants mail.
 *
 * @param address the address that they confirmed; null for none
 * @param pending the address that they did not confirm yet; null for none
 * @param timing when
 * @param hour the hour of a daily mail, in The Hague, from 0 to 23
 * @param language the language of the mails
 */
public record MailChoice(@Nullable String address, @Nullable String pending, MailTiming timing, int hour,
		Locale language) {

	static final MailChoice NONE = new MailChoice(null, null, MailTiming.NEVER, 8, TheHague.LANGUAGE);

	/**
	 * When something that happens now is sent.
	 * @param now what time it is
	 * @param together how long to wait for what happens next
	 * @return the time, or empty for never
	 */
	Optional<Instant> due(Instant now, Duration together) {
		if (this.address == null) {
			return Optional.empty();
		}
		return switch (this.timing) {
			case NEVER -> Optional.empty();
			case AT_ONCE -> Optional.of(now.plus(together));
			case DAILY -> Optional.of(nextHour(now.atZone(TheHague.ZONE)));
		};
	}

	private Instant nextHour(ZonedDateTime now) {
		ZonedDateTime today = now.toLocalDate().atTime(this.hour, 0).atZone(TheHague.ZONE);
		return (today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(this.hour, 0).atZone(TheHague.ZONE))
			.toInstant();
	}

}

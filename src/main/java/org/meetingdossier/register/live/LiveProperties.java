package org.meetingdossier.register.live;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whether and how the live registers are asked.
 *
 * @param enabled whether they are asked at all
 * @param tweedeKamer the open data of the Tweede Kamer
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer
 * @param attempts how often to ask when something passing is wrong
 * @param backOff how long to wait before the second time; twice as long before each next
 * @param patience how long at most to wait before asking again, or for a turn
 * @param requestsPerSecond how many requests each register gets in a second
 * @param leaveAloneFor how long a register is left alone after many failures
 * @param keep how long an answer is good
 * @param largestAnswer what is longer is not read
 */
@ConfigurationProperties("dossier.register.live")
record LiveProperties(@DefaultValue("false") boolean enabled, Source tweedeKamer, Source officialPublications,
		@DefaultValue("5s") Duration connectTimeout, @DefaultValue("30s") Duration readTimeout,
		@DefaultValue("3") int attempts, @DefaultValue("500ms") Duration backOff,
		@DefaultValue("10s") Duration patience, @DefaultValue("5") int requestsPerSecond,
		@DefaultValue("1m") Duration leaveAloneFor, @DefaultValue("15m") Duration keep,
		@DefaultValue("5MB") DataSize largestAnswer) {

	/**
	 * One register.
	 *
	 * @param name what readers call it
	 * @param address where it is asked
	 */
	record Source(String name, URI address) {

	}

}

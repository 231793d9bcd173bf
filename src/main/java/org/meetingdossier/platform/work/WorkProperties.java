package org.meetingdossier.platform.work;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long work is done.
 *
 * @param attempts how often it is tried when it breaks off
 * @param keep how long ended work is kept
 * @param writeEvery how often progress is written at most
 */
@ConfigurationProperties("dossier.work")
record WorkProperties(@DefaultValue("5") int attempts, @DefaultValue("30d") Duration keep,
		@DefaultValue("500ms") Duration writeEvery) {

}

package org.meetingdossier.dossier.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules of an office for publishing.
 *
 * @param secondPairOfEyes whether only an approved revision is published
 */
@ConfigurationProperties("dossier.publishing")
record PublishingProperties(@DefaultValue("false") boolean secondPairOfEyes) {

}

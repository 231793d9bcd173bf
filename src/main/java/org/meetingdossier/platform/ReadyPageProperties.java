package org.meetingdossier.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the ready pages.
 *
 * @param memory how many bytes of pages to keep, plain and compressed together
 */
@ConfigurationProperties("dossier.ready-pages")
public record ReadyPageProperties(@DefaultValue("64MB") DataSize memory) {

}

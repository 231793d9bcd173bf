package org.meetingdossier.search.shelf;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lies and how soon it follows the database.
 *
 * @param directory the folder in which each instance on this machine has one of its own;
 * empty to keep the index in memory
 * @param pollInterval how often it looks for changes; 0 for before each search
 * @param time how long one search may take at most
 */
@ConfigurationProperties("dossier.search")
record SearchProperties(@DefaultValue("") String directory, @DefaultValue("500ms") Duration pollInterval,
		@DefaultValue("1s") Duration time) {

}

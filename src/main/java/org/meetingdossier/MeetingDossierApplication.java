package org.meetingdossier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Meeting Dossier.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MeetingDossierApplication {

	/**
	 * Starts the web application.
	 * @param arguments command line arguments, see the README
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(MeetingDossierApplication.class, arguments);
	}

}

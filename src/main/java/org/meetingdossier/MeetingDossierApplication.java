package org.meetingdossier;

import java.util.List;
import java.util.OptionalInt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.meetingdossier.check.CitationsCommand;

/**
 * Starts Meeting Dossier.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MeetingDossierApplication {

	/**
	 * Starts the web application, or runs the one command that needs none.
	 * @param arguments command line arguments, see the README
	 */
	public static void main(String[] arguments) {
		OptionalInt exitCode = CitationsCommand.run(List.of(arguments), System.out, System.err);
		if (exitCode.isPresent()) {
			System.exit(exitCode.getAsInt());
		}
		SpringApplication.run(MeetingDossierApplication.class, arguments);
	}

}

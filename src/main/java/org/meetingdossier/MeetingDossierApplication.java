package org.meetingdossier;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.meetingdossier.account.audit.AuditCommand;
import org.meetingdossier.check.text.CitationsCommand;
import org.meetingdossier.dossier.transfer.RevisionsCommand;
import org.meetingdossier.dossier.transfer.TransferCommand;
import org.meetingdossier.intake.IntakeCommand;
import org.meetingdossier.register.RegisterCommand;

/**
 * Starts Meeting Dossier.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MeetingDossierApplication {

	/**
	 * Starts the web application, or runs a command that needs none.
	 * @param arguments command line arguments, see the README
	 */
	public static void main(String[] arguments) {
		List<String> asked = List.of(arguments);
		CitationsCommand.run(asked, System.out, System.err).ifPresent(System::exit);
		IntakeCommand.run(asked, System.out, System.err).ifPresent(System::exit);
		AuditCommand.run(asked, System.out, System.err).ifPresent(System::exit);
		RevisionsCommand.run(asked, System.out, System.err).ifPresent(System::exit);
		RegisterCommand.run(asked, System.out, System.err).ifPresent(System::exit);
		TransferCommand.run(asked, System.out, System.err).ifPresent(System::exit);
		SpringApplication.run(MeetingDossierApplication.class, arguments);
	}

}

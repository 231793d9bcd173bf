package org.meetingdossier.account;

import java.util.Optional;

/**
 * Says what people call the subject of an entry of the audit log, which the log itself
 * names by its identity. A room that writes about things with names provides one.
 */
@FunctionalInterface
public interface SubjectName {

	/**
	 * What a subject is called.
	 * @param subject the subject, such as {@code meeting/} and an identity
	 * @param clearance how far who reads the log may see
	 * @return its name; empty if it is of another kind, is not there any more or is above
	 * the clearance
	 */
	Optional<String> of(String subject, Level clearance);

}

package org.meetingdossier.platform.database;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * Something of this installation that an administrator should know and act on. Every bean
 * of this type is asked when an administrator opens the page about their account.
 */
@FunctionalInterface
public interface InstallationWarning {

	/**
	 * What is to be said now.
	 * @return sentences; none when all is well
	 */
	List<MessageSourceResolvable> now();

}

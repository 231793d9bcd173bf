package org.meetingdossier.platform.work;

/**
 * Who asked for a piece of work.
 *
 * @param account the name the person signs in with; whoever has it may follow the work
 * @param name the name that others see
 */
public record Starter(String account, String name) {

}

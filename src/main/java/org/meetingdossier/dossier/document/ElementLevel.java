package org.meetingdossier.dossier.document;

import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * How restricted an element of a dossier is today, or was when it was taken out.
 *
 * @param element identity of the element
 */
public record ElementLevel(UUID element, Level level) {

}

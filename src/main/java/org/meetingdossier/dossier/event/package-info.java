/**
 * What happened to a dossier, for those who keep something derived from it.
 */
@NamedInterface("event")
@NullMarked
package org.meetingdossier.dossier.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Who may see and change what: the levels of a dossier's elements against the clearance
 * of a person.
 */
@NamedInterface("level")
@NullMarked
package org.meetingdossier.dossier.level;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

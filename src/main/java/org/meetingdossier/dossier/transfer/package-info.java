/**
 * All dossiers as files, to carry them from one installation to another. It knows rows
 * and how they hang together, not what they say.
 */
@NamedInterface("transfer")
@NullMarked
package org.meetingdossier.dossier.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

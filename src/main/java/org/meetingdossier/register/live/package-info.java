/**
 * Asks the registers themselves: the Tweede Kamer and the official publications. What
 * they answer is not stored: a stored answer would be the newest snapshot and make the
 * register look complete as of today, of which it would hold a handful of rows. Instead
 * each answer brings a snapshot of its own: who was asked, on which day, and the hash of
 * the answer. A register that cannot be reached says nothing about any document.
 */
@NamedInterface("live")
@NullMarked
package org.meetingdossier.register.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
